package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.FirmSettings;
import caseflow.web.Attempt;
import caseflow.web.Flash;
import caseflow.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What all pages of the firm's settings do with what is typed into them. */
@Component
class Saving {

    private final FirmSettings settings;

    Saving(FirmSettings settings) {
        this.settings = settings;
    }

    /** @return whether it is saved; otherwise the page says why not: the errors, or that somebody else was faster */
    boolean done(FirmForm form, BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        boolean saved = !errors.hasErrors()
                && Attempt.succeeds(model, () -> settings.change(Typed.version(form.version()), form::applyTo, actor));
        if (saved) {
            Flash.say(redirect, "settings.flash.saved");
        }
        return saved;
    }
}
