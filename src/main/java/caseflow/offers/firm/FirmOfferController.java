package caseflow.offers.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.MatterChoice;
import caseflow.offers.OfferChangedMeanwhile;
import caseflow.offers.OfferContent;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafts that exist: edited, saved, copied. */
@Controller
@RequestMapping({"/firm/proposals/{id}", "/firm/estimates/{id}"})
class FirmOfferController {

    private final OfferDrafts drafts;
    private final Clients clients;
    private final OfferDesk desk;

    FirmOfferController(OfferDrafts drafts, Clients clients, OfferDesk desk) {
        this.drafts = drafts;
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping("/edit")
    String edit(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        OfferDraft draft = drafts.findEditable(id, kind, scope);
        return edit(draft, OfferForm.of(draft), scope, model);
    }

    @PostMapping(params = "!action")
    String update(
            OfferKind kind,
            @PathVariable OfferId id,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OfferDraft draft = drafts.findEditable(id, kind, scope);
        Client client = clients.find(draft.content().client(), scope);
        OfferContent content = OfferReading.content(form, client, matters(draft, client, scope), errors);
        if (errors.hasErrors()) {
            return edit(draft, form, scope, model);
        }
        try {
            drafts.edit(id, form.seen(), content, scope, actor);
        } catch (OfferChangedMeanwhile refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return edit(draft, form, scope, model);
        }
        Flash.say(redirect, "offers.flash.saved", kind.key());
        return "redirect:/firm/" + kind.path() + "/" + id;
    }

    /** Adds or takes away a line, or adds up: without JavaScript the whole page comes back, with it only the lines. */
    @PostMapping(params = "action")
    String rework(
            OfferKind kind,
            @PathVariable OfferId id,
            @RequestParam String action,
            @ModelAttribute("form") OfferForm form,
            ClientScope scope,
            Model model) {
        return edit(drafts.findEditable(id, kind, scope), form.reworked(action), scope, model);
    }

    @PostMapping("/copy")
    String copy(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        OfferDraft copy = drafts.copy(id, kind, scope, actor);
        Flash.say(redirect, "offers.flash.copied", kind.key());
        return "redirect:/firm/" + kind.path() + "/" + copy.id() + "/edit";
    }

    private String edit(OfferDraft draft, OfferForm form, ClientScope scope, Model model) {
        Client client = clients.find(draft.content().client(), scope);
        desk.lay(draft.kind(), form, client, matters(draft, client, scope), model);
        model.addAttribute("draft", draft);
        return "offers/firm/edit";
    }

    private MatterChoice matters(OfferDraft draft, Client client, ClientScope scope) {
        return desk.matters(client, draft.content().matter(), scope);
    }
}
