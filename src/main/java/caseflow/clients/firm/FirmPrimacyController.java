package caseflow.clients.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FirmPrimacyController {

    private final Contacts contacts;

    FirmPrimacyController(Contacts contacts) {
        this.contacts = contacts;
    }

    @PostMapping("/firm/clients/{client}/contacts/{id}/primacy")
    String create(@PathVariable ClientId client, @PathVariable ContactId id, Actor actor, RedirectAttributes redirect) {
        contacts.markPrimary(id, ClientScope.of(client), actor);
        Flash.say(
                redirect,
                "clients.flash.primary",
                contacts.find(id, ClientScope.of(client)).name());
        return "redirect:/firm/clients/" + client;
    }
}
