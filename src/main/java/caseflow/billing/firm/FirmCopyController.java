package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceId;
import caseflow.billing.Invoices;
import caseflow.clients.ClientScope;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FirmCopyController {

    private final Invoices invoices;

    FirmCopyController(Invoices invoices) {
        this.invoices = invoices;
    }

    @PostMapping("/firm/invoices/{id}/copy")
    String create(@PathVariable InvoiceId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        Invoice draft = invoices.copy(id, scope, actor);
        Flash.say(redirect, "billing.flash.copied");
        return "redirect:/firm/invoices/" + draft.id() + "/edit";
    }
}
