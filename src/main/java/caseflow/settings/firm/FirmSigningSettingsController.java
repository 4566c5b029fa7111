package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.SigningSettings;
import caseflow.web.Attempt;
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
@RequestMapping("/firm/settings/signing")
class FirmSigningSettingsController {

    private final SigningSettings settings;

    FirmSigningSettingsController(SigningSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", SigningForm.of(settings.current(), settings.byLink()));
        return page(model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || !Attempt.succeeds(model, () -> settings.change(form.seen(), form.consent(), form.linked(), actor))) {
            return page(model);
        }
        Flash.say(redirect, "settings.flash.signing");
        return "redirect:/firm/settings/signing";
    }

    private String page(Model model) {
        model.addAttribute("terms", settings.current());
        return "settings/firm/signing";
    }
}
