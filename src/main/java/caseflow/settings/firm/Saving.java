package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import caseflow.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What all pages of the firm's settings do with what is typed into them. */
@Component
class Saving {

    private final FirmSettings settings;

    Saving(FirmSettings settings) {
        this.settings = settings;
    }

    /** @return whether it is saved; otherwise the errors say why not */
    boolean done(FirmForm form, BindingResult errors, Actor actor, RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return false;
        }
        settings.change(Typed.version(form.version()), form::applyTo, actor);
        Flash.say(redirect, "settings.flash.saved");
        return true;
    }
}
