package caseflow.identity.profile;

import caseflow.identity.PasswordChanges;
import caseflow.identity.Profiles;
import caseflow.identity.SessionCookie;
import caseflow.identity.Sessions;
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

@Controller
@RequestMapping({"/portal/profile/password", "/firm/profile/password"})
class ProfilePasswordController {

    private final PasswordChanges changes;
    private final Profiles profiles;
    private final Sessions sessions;
    private final SessionCookie cookie;

    ProfilePasswordController(PasswordChanges changes, Profiles profiles, Sessions sessions, SessionCookie cookie) {
        this.changes = changes;
        this.profiles = profiles;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping
    String edit(SignedIn person, Model model) {
        model.addAttribute("form", ChangePasswordForm.blank());
        return page(person, model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult errors,
            SignedIn person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            changes.objection(form.password(), person).ifPresent(key -> errors.rejectValue("password", key));
        }
        if (!errors.hasErrors()) {
            changes.make(person, form.current(), form.password(), cookie.browser(request))
                    .refuse("current", "identity.password.wrong", errors, response);
        }
        if (errors.hasErrors()) {
            return page(person, model);
        }
        // the one in which it was changed goes on, but whoever stole its cookie has to be rid of it too
        cookie.change(sessions.renew(person), request, response);
        Flash.say(redirect, "identity.flash.changed");
        return "redirect:" + person.home() + "/profile";
    }

    private String page(SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("profile", profiles.of(person));
        return "identity/profile/password";
    }
}
