package caseflow.clients.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.clients.EmailTaken;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/clients/{client}/contacts")
class FirmContactController {

    private final Clients clients;
    private final Contacts contacts;

    FirmContactController(Clients clients, Contacts contacts) {
        this.clients = clients;
        this.contacts = contacts;
    }

    /** Also where the form is sent to: who has to prove who they are comes back to where a refused form stood. */
    @GetMapping({"/new", ""})
    String form(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", ContactForm.blank());
        return blank(client, scope, model);
    }

    @PostMapping
    String create(
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !added(client, form, errors, scope, actor)) {
            return blank(client, scope, model);
        }
        say(redirect, form, form.asksForAccess());
        return "redirect:/firm/clients/" + client;
    }

    @GetMapping({"/{id}/edit", "/{id}"})
    String edit(@PathVariable ClientId client, @PathVariable ContactId id, Model model) {
        Contact contact = contacts.find(id, ClientScope.of(client));
        model.addAttribute("form", ContactForm.of(contact));
        return filled(contact, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable ClientId client,
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        Contact contact = contacts.find(id, ClientScope.of(client));
        if (errors.hasErrors() || !updated(contact, form, errors, actor)) {
            return filled(contact, model);
        }
        say(redirect, form, contact.gainsAccess(form.draft()));
        return "redirect:/firm/clients/" + client;
    }

    private boolean added(ClientId client, ContactForm form, BindingResult errors, ClientScope scope, Actor actor) {
        try {
            contacts.add(client, form.draft(), scope, actor);
            return true;
        } catch (EmailTaken taken) {
            errors.rejectValue("email", "clients.contact.email.taken");
            return false;
        }
    }

    private boolean updated(Contact contact, ContactForm form, BindingResult errors, Actor actor) {
        try {
            contacts.update(contact.id(), form.seen(), form.draft(), ClientScope.of(contact.client()), actor);
            return true;
        } catch (EmailTaken taken) {
            errors.rejectValue("email", "clients.contact.email.taken");
            return false;
        }
    }

    private String blank(ClientId client, ClientScope scope, Model model) {
        model.addAttribute("client", clients.find(client, scope));
        return "clients/firm/contact/new";
    }

    private String filled(Contact contact, Model model) {
        model.addAttribute("client", clients.find(contact.client(), ClientScope.of(contact.client())));
        model.addAttribute("contact", contact);
        return "clients/firm/contact/edit";
    }

    private static void say(RedirectAttributes redirect, ContactForm form, boolean invited) {
        String name = form.draft().person().name();
        Flash.say(redirect, invited ? "clients.flash.invited" : "clients.flash.contact", name, form.email());
    }
}
