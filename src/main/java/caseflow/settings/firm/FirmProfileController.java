package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.Choices;
import caseflow.settings.FirmSettings;
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
@RequestMapping("/firm/settings/firm")
class FirmProfileController {

    private final FirmSettings settings;
    private final Saving saving;

    FirmProfileController(FirmSettings settings, Saving saving) {
        this.settings = settings;
        this.saving = saving;
    }

    @ModelAttribute("zones")
    Map<String, String> zones() {
        return Choices.zones();
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", ProfileForm.of(settings.current()));
        return "settings/firm/profile";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return saving.done(form, errors, actor, model, redirect)
                ? "redirect:/firm/settings/firm"
                : "settings/firm/profile";
    }
}
