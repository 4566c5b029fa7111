package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.MailSettings;
import caseflow.web.Attempt;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/settings/mail")
class FirmMailSettingsController {

    private final MailSettings settings;

    FirmMailSettingsController(MailSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", MailForm.of(settings.rules()));
        return "settings/firm/mail";
    }

    @PostMapping
    String update(@ModelAttribute("form") MailForm form, Actor actor, Model model, RedirectAttributes redirect) {
        if (!Attempt.succeeds(model, () -> settings.change(form.rules(), actor))) {
            return "settings/firm/mail";
        }
        Flash.say(redirect, "settings.flash.mail");
        return "redirect:/firm/settings/mail";
    }
}
