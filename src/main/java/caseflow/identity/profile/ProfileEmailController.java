package caseflow.identity.profile;

import caseflow.activity.Actor;
import caseflow.identity.EmailChanges;
import caseflow.identity.EmailChanges.Asked;
import caseflow.identity.Profiles;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for another address to sign in with, and calling that off. */
@Controller
@RequestMapping({"/portal/profile/email", "/firm/profile/email"})
class ProfileEmailController {

    private final EmailChanges changes;
    private final Profiles profiles;

    ProfileEmailController(EmailChanges changes, Profiles profiles) {
        this.changes = changes;
        this.profiles = profiles;
    }

    @GetMapping
    String edit(SignedIn person, Model model) {
        model.addAttribute("form", ChangeEmailForm.blank());
        return page(person, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") ChangeEmailForm form,
            BindingResult errors,
            SignedIn person,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.email().equalsIgnoreCase(person.email())) {
            errors.rejectValue("email", "identity.email.same");
        }
        if (!errors.hasErrors()) {
            refuse(changes.ask(person, form.current(), form.email(), actor, request.getRemoteAddr()), errors, response);
        }
        if (errors.hasErrors()) {
            return page(person, model);
        }
        Flash.say(redirect, "identity.flash.asked", form.email());
        return "redirect:" + person.home() + "/profile/email";
    }

    @PostMapping("/cancellation")
    String destroy(SignedIn person, Actor actor, RedirectAttributes redirect) {
        changes.stop(person, actor);
        Flash.say(redirect, "identity.flash.stopped", person.email());
        return "redirect:" + person.home() + "/profile/email";
    }

    private static void refuse(Asked made, BindingResult errors, HttpServletResponse response) {
        if (made instanceof Asked.Unproven unproven) {
            unproven.password().refuse("current", "identity.password.wrong", errors, response);
        } else if (made instanceof Asked.TooManyMails mails) {
            mails.left().answer(response);
            errors.rejectValue(
                    "email", "identity.email.many", new Object[] {mails.left().minutes()}, null);
        }
    }

    private String page(SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("profile", profiles.of(person));
        model.addAttribute("awaited", changes.awaited(person).orElse(null));
        return "identity/profile/email";
    }
}
