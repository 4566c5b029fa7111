package caseflow.offers.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ClientSearch;
import caseflow.clients.Clients;
import caseflow.clients.MatterChoice;
import caseflow.lines.LineReading;
import caseflow.offers.OfferContent;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferTemplates;
import caseflow.web.Flash;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New drafts: first whom for, then what, from a template if there is one that fits. */
@Controller
@RequestMapping({"/firm/proposals", "/firm/estimates"})
class FirmOfferDraftController {

    private final OfferDrafts drafts;
    private final OfferTemplates templates;
    private final Clients clients;
    private final OfferDesk desk;

    FirmOfferDraftController(OfferDrafts drafts, OfferTemplates templates, Clients clients, OfferDesk desk) {
        this.drafts = drafts;
        this.templates = templates;
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping(path = "/new", params = "!client")
    String choose(OfferKind kind, @RequestParam(defaultValue = "") String q, ClientScope scope, Model model) {
        var search = new ClientSearch(Typed.line(q), null, null);
        model.addAttribute("kind", kind);
        model.addAttribute("words", search.words());
        model.addAttribute("clients", clients.list(search, scope));
        return "offers/firm/choose";
    }

    @GetMapping(path = "/new", params = "client")
    String form(
            OfferKind kind,
            @RequestParam ClientId client,
            @RequestParam(required = false) @Nullable Long template,
            ClientScope scope,
            Model model) {
        OfferForm form = template == null ? OfferForm.BLANK : OfferForm.of(templates.find(template));
        return form(kind, client, form, scope, model);
    }

    @PostMapping(params = "!action")
    String create(
            OfferKind kind,
            @RequestParam ClientId client,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Client reader = clients.find(client, scope);
        MatterChoice matters = desk.matters(reader, null, scope);
        OfferContent content = OfferReading.content(form, reader, matters, errors);
        if (errors.hasErrors()) {
            return form(kind, client, form, scope, model);
        }
        OfferDraft draft = drafts.draft(kind, content, scope, actor);
        Flash.say(redirect, "offers.flash.drafted", kind.key());
        return "redirect:/firm/" + kind.path() + "/" + draft.id();
    }

    /** Adds or takes away a line, or adds up: without JavaScript the whole page comes back, with it only the lines. */
    @PostMapping(params = "action")
    String rework(
            OfferKind kind,
            @RequestParam ClientId client,
            @RequestParam String action,
            @ModelAttribute("form") OfferForm form,
            ClientScope scope,
            Model model) {
        return form(kind, client, form.reworked(action), scope, model);
    }

    /** What the form adds up to while it is typed. */
    @PostMapping("/totals")
    String totals(
            @RequestParam ClientId client, @ModelAttribute("form") OfferForm form, ClientScope scope, Model model) {
        model.addAttribute(
                "totals", LineReading.totals(form, clients.find(client, scope).currency()));
        return "lines/firm/totals";
    }

    private String form(OfferKind kind, ClientId id, OfferForm form, ClientScope scope, Model model) {
        Client client = clients.find(id, scope);
        desk.lay(kind, form, client, desk.matters(client, null, scope), model);
        model.addAttribute("templates", templates.all());
        return "offers/firm/new";
    }
}
