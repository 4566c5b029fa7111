package caseflow.identity.firm;

import caseflow.activity.Actor;
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
@RequestMapping("/firm/profile/details")
class FirmDetailsController {

    private final Profiles profiles;

    FirmDetailsController(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    String edit(SignedIn person, Model model) {
        model.addAttribute("form", DetailsForm.of(profiles.of(person)));
        return "identity/firm/details";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") DetailsForm form,
            BindingResult errors,
            SignedIn person,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "identity/firm/details";
        }
        profiles.describe(person, form.name(), form.phone(), actor);
        Flash.say(redirect, "identity.flash.details");
        return "redirect:/firm/profile";
    }
}
