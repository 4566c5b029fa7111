package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.Logo;
import caseflow.settings.Looks;
import caseflow.settings.Shade;
import caseflow.web.Flash;
import caseflow.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The firm's logos: one for light pages and paper, one for dark pages. */
@Controller
@RequestMapping("/firm/settings/appearance/logo")
class FirmLogoController {

    private static final String ALL = "redirect:/firm/settings/appearance";

    private final Looks looks;

    FirmLogoController(Looks looks) {
        this.looks = looks;
    }

    @ModelAttribute("form")
    LogoForm chosen(HttpServletRequest request) {
        return LogoForm.in(request);
    }

    @ModelAttribute("shade")
    Shade shade(@RequestParam(defaultValue = "light") String shade) {
        return Shade.named(shade).orElseThrow(NotFound::new);
    }

    @GetMapping
    String edit() {
        return "settings/firm/logo";
    }

    @PostMapping
    String update(
            @ModelAttribute(name = "form", binding = false) LogoForm form,
            BindingResult errors,
            @ModelAttribute(name = "shade", binding = false) Shade shade,
            Actor actor,
            RedirectAttributes redirect)
            throws IOException {
        form.judge(errors);
        if (!errors.hasErrors()) {
            looks.show(shade, form.name(), form.bytes(Logo.MOST), actor)
                    .ifPresent(unsuited -> form.refuse(unsuited, errors));
        }
        if (errors.hasErrors()) {
            return "settings/firm/logo";
        }
        Flash.say(redirect, "settings.flash.logo");
        return ALL;
    }

    @PostMapping("/removal")
    String destroy(
            @ModelAttribute(name = "shade", binding = false) Shade shade, Actor actor, RedirectAttributes redirect) {
        looks.remove(shade, actor);
        Flash.say(redirect, "settings.flash.logo.removed");
        return ALL;
    }
}
