package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.Dispatches;
import caseflow.billing.InvoiceId;
import caseflow.clients.ClientScope;
import caseflow.web.Flash;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FirmDispatchController {

    private final Dispatches dispatches;

    FirmDispatchController(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    @PostMapping("/firm/invoices/{id}/dispatch")
    String create(@PathVariable InvoiceId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        List<String> readers = dispatches.send(id, scope, actor);
        if (readers.isEmpty()) {
            Flash.say(redirect, "billing.flash.unsent");
        } else {
            Flash.say(redirect, "billing.flash.sent", String.join(", ", readers));
        }
        return "redirect:/firm/invoices/" + id;
    }
}
