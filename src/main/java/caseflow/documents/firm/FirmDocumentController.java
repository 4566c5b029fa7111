package caseflow.documents.firm;

import caseflow.activity.Actor;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.clients.Contacts;
import caseflow.clients.MatterChoice;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.documents.Document;
import caseflow.documents.DocumentId;
import caseflow.documents.Documents;
import caseflow.documents.SharedDocuments;
import caseflow.web.Flash;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document: its versions, with whom it is shared, and who has looked at it. */
@Controller
@RequestMapping("/firm/documents/{id}")
class FirmDocumentController {

    private final Documents documents;
    private final SharedDocuments shared;
    private final Contacts contacts;
    private final Matters matters;

    FirmDocumentController(Documents documents, SharedDocuments shared, Contacts contacts, Matters matters) {
        this.documents = documents;
        this.shared = shared;
        this.contacts = contacts;
        this.matters = matters;
    }

    @GetMapping
    String show(@PathVariable DocumentId id, ClientScope scope, Model model) {
        model.addAttribute("form", UploadForm.BLANK);
        return page(documents.find(id, scope), scope, model);
    }

    @PostMapping("/versions")
    String addVersion(
            @PathVariable DocumentId id,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        form.judgeOne(errors);
        if (errors.hasErrors()) {
            return page(documents.find(id, scope), scope, model);
        }
        MultipartFile file = form.files().get(0);
        documents.addVersion(id, UploadForm.name(file), file.getInputStream(), scope, actor);
        Flash.say(redirect, "documents.flash.versioned");
        return to(id);
    }

    @GetMapping("/edit")
    String edit(@PathVariable DocumentId id, ClientScope scope, Model model) {
        Document document = documents.find(id, scope);
        model.addAttribute("form", DocumentForm.of(document));
        return form(document, scope, model);
    }

    @PostMapping
    String update(
            @PathVariable DocumentId id,
            @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Document document = documents.find(id, scope);
        MatterId matter = choice(document, scope).read(form.matter(), errors);
        form.judge(errors);
        if (errors.hasErrors()) {
            return form(document, scope, model);
        }
        documents.edit(id, form.seen(), form.name(), matter, scope, actor);
        Flash.say(redirect, "documents.flash.saved");
        return to(id);
    }

    @PostMapping("/removal")
    String remove(@PathVariable DocumentId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        documents.remove(id, scope, actor);
        Flash.say(redirect, "documents.flash.removed");
        return to(id);
    }

    @PostMapping("/restoration")
    String restore(@PathVariable DocumentId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        documents.restore(id, scope, actor);
        Flash.say(redirect, "documents.flash.restored");
        return to(id);
    }

    private String page(Document document, ClientScope scope, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("versions", documents.versions(document, scope));
        model.addAttribute("accesses", shared.accesses(document, scope));
        model.addAttribute("contacts", contacts.of(document.client(), scope));
        return "documents/firm/show";
    }

    private String form(Document document, ClientScope scope, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("matters", choice(document, scope).options());
        return "documents/firm/edit";
    }

    private MatterChoice choice(Document document, ClientScope scope) {
        return MatterChoice.of(matters.of(document.client(), scope), document.matter());
    }

    private static String to(DocumentId id) {
        return "redirect:/firm/documents/" + id;
    }
}
