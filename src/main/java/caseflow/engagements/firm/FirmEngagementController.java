package caseflow.engagements.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractDraft;
import caseflow.engagements.Engagements;
import caseflow.offers.OfferId;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FirmEngagementController {

    private final Engagements engagements;

    FirmEngagementController(Engagements engagements) {
        this.engagements = engagements;
    }

    @PostMapping("/firm/proposals/{id}/invoice")
    String invoice(@PathVariable OfferId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        Invoice invoice = engagements.invoice(id, scope, actor);
        Flash.say(redirect, "engagements.flash.invoice", invoice.content().title());
        return "redirect:/firm/invoices/" + invoice.id() + "/edit";
    }

    @PostMapping("/firm/proposals/{id}/contract")
    String contract(@PathVariable OfferId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        ContractDraft draft = engagements.contract(id, scope, actor);
        Flash.say(redirect, "engagements.flash.contract", draft.label());
        return "redirect:/firm/contracts/" + draft.id() + "/edit";
    }
}
