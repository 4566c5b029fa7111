package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.ReminderSettings;
import caseflow.web.Attempt;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/settings/reminders")
class FirmReminderSettingsController {

    private final ReminderSettings settings;

    FirmReminderSettingsController(ReminderSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", ReminderForm.of(settings.rules()));
        return "settings/firm/reminders";
    }

    @PostMapping
    String update(
            @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors() || !Attempt.succeeds(model, () -> settings.change(form.rules(), actor))) {
            return "settings/firm/reminders";
        }
        Flash.say(redirect, "settings.flash.reminders");
        return "redirect:/firm/settings/reminders";
    }
}
