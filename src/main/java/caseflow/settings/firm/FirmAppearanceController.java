package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.BrandColour;
import caseflow.settings.Looks;
import caseflow.web.Attempt;
import caseflow.web.Flash;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the firm looks like: its colour here, its logos a page on. */
@Controller
@RequestMapping("/firm/settings/appearance")
class FirmAppearanceController {

    private final Looks looks;

    FirmAppearanceController(Looks looks) {
        this.looks = looks;
    }

    @GetMapping
    String edit(Model model) {
        ColourForm form = ColourForm.of(looks.current());
        model.addAttribute("form", form);
        return page(form.brand().orElse(null), model);
    }

    /** @param action {@code preview} to be shown what it would be */
    @PostMapping
    String update(
            @ModelAttribute("form") ColourForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String action,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()
                || action.equals("preview")
                || !Attempt.succeeds(model, () -> looks.change(Typed.version(form.version()), form.brand(), actor))) {
            return page(form.brand().orElse(null), model);
        }
        Flash.say(redirect, "settings.flash.colour");
        return "redirect:/firm/settings/appearance";
    }

    private String page(@Nullable BrandColour shown, Model model) {
        model.addAttribute("look", looks.current());
        model.addAttribute("shown", shown);
        return "settings/firm/appearance";
    }
}
