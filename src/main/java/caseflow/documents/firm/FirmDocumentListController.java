package caseflow.documents.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.MatterChoice;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.documents.Document;
import caseflow.documents.DocumentId;
import caseflow.documents.DocumentQuery;
import caseflow.documents.Documents;
import caseflow.web.Flash;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every document; and, for one client, the place where more are added. */
@Controller
@RequestMapping("/firm/documents")
class FirmDocumentListController {

    private final Documents documents;
    private final Clients clients;
    private final Matters matters;

    FirmDocumentListController(Documents documents, Clients clients, Matters matters) {
        this.documents = documents;
        this.clients = clients;
        this.matters = matters;
    }

    @GetMapping
    String index(@ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        model.addAttribute("form", NewDocumentsForm.BLANK);
        return page(listing, scope, model);
    }

    /** Several files at once; nobody at the client sees them before they are shared. */
    @PostMapping
    String create(
            @RequestParam ClientId client,
            @ModelAttribute("form") NewDocumentsForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Client owner = clients.find(client, scope);
        form.judge(errors);
        MatterId chosen = choice(owner, scope).read(form.matter(), errors);
        if (errors.hasErrors()) {
            return page(new Listing("", "", owner.id().toString(), "", ""), scope, model);
        }
        documents.addAll(owner.id(), chosen, form.read(), scope, actor);
        int added = form.files().size();
        Flash.say(
                redirect, added == 1 ? "documents.flash.added.one" : "documents.flash.added", Integer.toString(added));
        return "redirect:/firm/documents?client=" + owner.id();
    }

    private String page(Listing listing, ClientScope scope, Model model) {
        DocumentQuery query = DocumentQuery.of(listing);
        Stretch<Document, DocumentId> list = documents.list(query, scope);
        model.addAttribute("listing", listing);
        model.addAttribute("query", query);
        model.addAttribute("documents", list.rows());
        model.addAttribute("pager", listing.pager(list));
        if (query.client() != null) {
            Client client = clients.find(query.client(), scope);
            model.addAttribute("client", client);
            model.addAttribute("matters", choice(client, scope).options());
        }
        return "documents/firm/index";
    }

    private MatterChoice choice(Client client, ClientScope scope) {
        return MatterChoice.of(matters.of(client.id(), scope), null);
    }
}
