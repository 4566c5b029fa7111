package caseflow.identity.profile;

import caseflow.activity.Actor;
import caseflow.identity.Profiles;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import caseflow.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which language and zone somebody reads; their colours are this browser's, and set elsewhere. */
@Controller
@RequestMapping({"/portal/profile/preferences", "/firm/profile/preferences"})
class ProfilePreferencesController {

    private final Profiles profiles;
    private final WebSettings web;

    ProfilePreferencesController(Profiles profiles, WebSettings web) {
        this.profiles = profiles;
        this.web = web;
    }

    @GetMapping
    String edit(SignedIn person, Model model) {
        model.addAttribute("form", PreferencesForm.of(profiles.of(person)));
        return page(person, model);
    }

    @PostMapping
    String update(
            @ModelAttribute("form") PreferencesForm form,
            BindingResult errors,
            SignedIn person,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(web.languages(), errors);
        if (errors.hasErrors()) {
            return page(person, model);
        }
        profiles.prefer(person, form.languageOr(person.locale()), form.zoneOrNull(), actor);
        Flash.say(redirect, "identity.flash.preferences");
        return "redirect:" + person.home() + "/profile";
    }

    private String page(SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("languages", web.languages());
        return "identity/profile/preferences";
    }
}
