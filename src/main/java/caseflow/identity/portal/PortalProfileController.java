package caseflow.identity.portal;

import caseflow.identity.Accounts;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
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
@RequestMapping("/portal/profile")
class PortalProfileController {

    private final Accounts accounts;

    PortalProfileController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(SignedIn person, Model model) {
        model.addAttribute("form", ChangePasswordForm.blank());
        return page(person, model);
    }

    @PostMapping("/password")
    String update(
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult errors,
            SignedIn person,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            accounts.objection(form.password(), person)
                    .ifPresentOrElse(
                            key -> errors.rejectValue("password", key),
                            () -> change(form, errors, person, request.getRemoteAddr()));
        }
        if (errors.hasErrors()) {
            return page(person, model);
        }
        Flash.say(redirect, "identity.flash.changed");
        return "redirect:/portal/profile";
    }

    private void change(ChangePasswordForm form, BindingResult errors, SignedIn person, String address) {
        if (!accounts.changePassword(person, form.current(), form.password(), address)) {
            errors.rejectValue("current", "identity.password.wrong");
        }
    }

    private static String page(SignedIn person, Model model) {
        model.addAttribute("person", person);
        return "identity/portal/profile";
    }
}
