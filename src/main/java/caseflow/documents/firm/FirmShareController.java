package caseflow.documents.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.clients.Permission;
import caseflow.documents.Document;
import caseflow.documents.DocumentId;
import caseflow.documents.Shares;
import caseflow.documents.Sharing;
import caseflow.web.Flash;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** With whom documents are shared: one, or several of one client together. */
@Controller
@RequestMapping("/firm/documents/sharing")
class FirmShareController {

    private final Shares shares;
    private final Contacts contacts;

    FirmShareController(Shares shares, Contacts contacts) {
        this.shares = shares;
        this.contacts = contacts;
    }

    @GetMapping
    String form(
            @RequestParam(required = false, defaultValue = "") List<DocumentId> document,
            ClientScope scope,
            Model model) {
        if (document.isEmpty()) {
            return "documents/firm/none";
        }
        List<Document> chosen = shares.together(document, scope);
        model.addAttribute("form", ShareForm.of(chosen));
        return page(chosen, scope, model);
    }

    @PostMapping
    String update(
            @RequestParam List<DocumentId> document,
            @ModelAttribute("form") ShareForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        List<Document> chosen = shares.together(document, scope);
        form.judge(chosen);
        Optional<Sharing> sharing = form.read(readers(chosen, scope), errors);
        if (sharing.isEmpty()) {
            return page(chosen, scope, model);
        }
        List<String> told = List.of();
        if (form.tells()) {
            told = shares.shareAndTell(chosen, sharing.get(), scope, actor);
        } else {
            shares.share(chosen, sharing.get(), scope, actor);
        }
        say(sharing.get(), form.tells(), told, redirect);
        return chosen.size() == 1
                ? "redirect:/firm/documents/" + chosen.get(0).id()
                : "redirect:/firm/documents?client=" + chosen.get(0).client();
    }

    private static void say(Sharing sharing, boolean tell, List<String> told, RedirectAttributes redirect) {
        if (!sharing.shared()) {
            Flash.say(redirect, "documents.flash.unshared");
        } else if (!tell) {
            Flash.say(redirect, "documents.flash.shared");
        } else if (told.isEmpty()) {
            Flash.say(redirect, "documents.flash.untold");
        } else {
            Flash.say(redirect, "documents.flash.told", String.join(", ", told));
        }
    }

    private String page(List<Document> chosen, ClientScope scope, Model model) {
        model.addAttribute("documents", chosen);
        model.addAttribute("contacts", readers(chosen, scope));
        return "documents/firm/sharing";
    }

    private List<Contact> readers(List<Document> chosen, ClientScope scope) {
        return contacts.of(chosen.get(0).client(), scope).stream()
                .filter(contact -> contact.may(Permission.DOCUMENTS))
                .toList();
    }
}
