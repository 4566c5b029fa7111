package caseflow.audit.firm;

import caseflow.activity.Actor;
import caseflow.audit.Check;
import caseflow.audit.Checks;
import caseflow.web.Flash;
import caseflow.web.Watch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(FirmVerificationController.PLACE)
class FirmVerificationController {

    static final String PLACE = "/firm/audit/verification";

    private final Checks checks;

    FirmVerificationController(Checks checks) {
        this.checks = checks;
    }

    /** @param times how often the page has asked how far it has come; to htmx only that is told */
    @GetMapping
    String show(
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "0") int times,
            Model model) {
        if (again && times > 0) {
            return watched(times, model, "audit/firm/_checks");
        }
        model.addAttribute("form", CheckForm.BLANK);
        return page(times, model);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.judge(errors);
        if (errors.hasErrors()) {
            return page(0, model);
        }
        checks.start(form.noted(), actor);
        Flash.say(redirect, "audit.flash.started");
        return "redirect:" + PLACE;
    }

    private String page(int times, Model model) {
        model.addAttribute("head", checks.head());
        return watched(times, model, "audit/firm/verification");
    }

    private String watched(int times, Model model, String view) {
        List<Check> latest = checks.latest();
        model.addAttribute("checks", latest);
        model.addAttribute("watch", new Watch(PLACE, times, latest.stream().anyMatch(Check::running)));
        return view;
    }
}
