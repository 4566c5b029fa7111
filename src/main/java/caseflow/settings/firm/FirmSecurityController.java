package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.FirmSettings;
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
@RequestMapping("/firm/settings/security")
class FirmSecurityController {

    private final FirmSettings settings;
    private final Saving saving;

    FirmSecurityController(FirmSettings settings, Saving saving) {
        this.settings = settings;
        this.saving = saving;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", SecurityForm.of(settings.current()));
        return "settings/firm/security";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") SecurityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return saving.done(form, errors, actor, model, redirect)
                ? "redirect:/firm/settings/security"
                : "settings/firm/security";
    }
}
