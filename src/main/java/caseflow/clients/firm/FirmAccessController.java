package caseflow.clients.firm;

import caseflow.activity.Actor;
import caseflow.clients.Admissions;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a contact into the portal and shuts one out, each after asking. */
@Controller
@RequestMapping("/firm/clients/{client}/contacts/{id}")
class FirmAccessController {

    private final Contacts contacts;
    private final Admissions admissions;

    FirmAccessController(Contacts contacts, Admissions admissions) {
        this.contacts = contacts;
        this.admissions = admissions;
    }

    @GetMapping("/access/new")
    String askToGrant(@PathVariable ClientId client, @PathVariable ContactId id, Model model) {
        model.addAttribute("contact", contacts.find(id, ClientScope.of(client)));
        return "clients/firm/contact/grant";
    }

    @PostMapping("/access")
    String grant(@PathVariable ClientId client, @PathVariable ContactId id, Actor actor, RedirectAttributes redirect) {
        Contact contact = contacts.find(id, ClientScope.of(client));
        admissions.grant(id, ClientScope.of(client), actor);
        Flash.say(redirect, "clients.flash.invited", contact.name(), contact.email());
        return "redirect:/firm/clients/" + client;
    }

    @GetMapping("/revocation/new")
    String askToRevoke(@PathVariable ClientId client, @PathVariable ContactId id, Model model) {
        model.addAttribute("contact", contacts.find(id, ClientScope.of(client)));
        return "clients/firm/contact/revoke";
    }

    @PostMapping("/revocation")
    String revoke(@PathVariable ClientId client, @PathVariable ContactId id, Actor actor, RedirectAttributes redirect) {
        Contact contact = contacts.find(id, ClientScope.of(client));
        admissions.revoke(id, ClientScope.of(client), actor);
        Flash.say(redirect, "clients.flash.revoked", contact.name());
        return "redirect:/firm/clients/" + client;
    }
}
