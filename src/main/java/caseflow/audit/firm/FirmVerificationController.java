package caseflow.audit.firm;

import caseflow.activity.Actor;
import caseflow.audit.Checks;
import caseflow.web.Flash;
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
@RequestMapping("/firm/audit/verification")
class FirmVerificationController {

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
            model.addAttribute("watch", new Watch(checks.latest(), times));
            return "audit/firm/_checks";
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
        return "redirect:/firm/audit/verification";
    }

    private String page(int times, Model model) {
        model.addAttribute("watch", new Watch(checks.latest(), times));
        model.addAttribute("head", checks.head());
        return "audit/firm/verification";
    }
}
