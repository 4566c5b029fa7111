package caseflow.identity.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.OwnContacts;
import caseflow.identity.Profiles;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/portal/profile/details")
class PortalDetailsController {

    private final OwnContacts contacts;
    private final Profiles profiles;

    PortalDetailsController(OwnContacts contacts, Profiles profiles) {
        this.contacts = contacts;
        this.profiles = profiles;
    }

    @GetMapping
    String edit(SignedIn person, ClientScope scope, Model model) {
        model.addAttribute("form", DetailsForm.of(contacts.find(person.contact(), scope)));
        return page(person, model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") DetailsForm form,
            BindingResult errors,
            SignedIn person,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(person, model);
        }
        profiles.introduce(person, form.seen(), form.words(), actor);
        Flash.say(redirect, "identity.flash.details");
        return "redirect:/portal/profile";
    }

    private static String page(SignedIn person, Model model) {
        model.addAttribute("person", person);
        return "identity/portal/details";
    }
}
