package caseflow.identity.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.OwnContacts;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/portal/profile/notifications")
class PortalNotificationsController {

    private final OwnContacts contacts;

    PortalNotificationsController(OwnContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    String edit(SignedIn person, ClientScope scope, Model model) {
        Contact contact = contacts.find(person.contact(), scope);
        model.addAttribute("form", NotificationsForm.of(contact));
        return page(person, contact, model);
    }

    @PostMapping
    String update(
            @ModelAttribute("form") NotificationsForm form,
            BindingResult errors,
            SignedIn person,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(person, contacts.find(person.contact(), scope), model);
        }
        contacts.choose(person.contact(), form.seen(), form.mails(), scope, actor);
        Flash.say(redirect, "identity.flash.notifications");
        return "redirect:/portal/profile";
    }

    private static String page(SignedIn person, Contact contact, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("contact", contact);
        return "identity/portal/notifications";
    }
}
