package caseflow.billing.firm;

import caseflow.activity.Actor;
import caseflow.billing.InvoiceId;
import caseflow.billing.InvoiceReminders;
import caseflow.clients.ClientScope;
import caseflow.web.Flash;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminds a client of one invoice now, or not for a while. */
@Controller
@RequestMapping("/firm/invoices/{id}/reminders")
class FirmReminderController {

    private final InvoiceReminders reminders;

    FirmReminderController(InvoiceReminders reminders) {
        this.reminders = reminders;
    }

    @PostMapping
    String create(@PathVariable InvoiceId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        List<String> readers = reminders.remind(id, scope, actor);
        if (readers.isEmpty()) {
            Flash.say(redirect, "billing.flash.unreminded");
        } else {
            Flash.say(redirect, "billing.flash.reminded", String.join(", ", readers));
        }
        return "redirect:/firm/invoices/" + id;
    }

    @PostMapping("/pause")
    String pause(@PathVariable InvoiceId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        reminders.pause(id, scope, actor);
        Flash.say(redirect, "billing.flash.paused");
        return "redirect:/firm/invoices/" + id;
    }

    @PostMapping("/pause/end")
    String resume(@PathVariable InvoiceId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        reminders.resume(id, scope, actor);
        Flash.say(redirect, "billing.flash.resumed");
        return "redirect:/firm/invoices/" + id;
    }
}
