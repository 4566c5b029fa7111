package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.Choices;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/settings")
class FirmSettingsController {

    private final FirmSettings settings;

    FirmSettingsController(FirmSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("currencies")
    Map<String, String> currencies() {
        return Choices.currencies();
    }

    @ModelAttribute("zones")
    Map<String, String> zones() {
        return Choices.zones();
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", FirmForm.of(settings.current()));
        return "settings/firm/edit";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") FirmForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return "settings/firm/edit";
        }
        settings.change(form.firm(), actor);
        Flash.say(redirect, "settings.flash.saved");
        return "redirect:/firm/settings";
    }
}
