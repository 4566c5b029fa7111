package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody signed in enrols an authenticator app: begins, and confirms by a code of it, or leaves it. */
@Controller
@RequestMapping({"/portal/profile/second-factor", "/firm/profile/second-factor"})
class EnrolmentController {

    private final Enrolments enrolments;
    private final EnrolmentPage page;

    EnrolmentController(Enrolments enrolments, EnrolmentPage page) {
        this.enrolments = enrolments;
        this.page = page;
    }

    @PostMapping("/enrolment")
    String create(SignedIn person) {
        enrolments.begin(person);
        return "redirect:" + EnrolmentPage.place(person);
    }

    @PostMapping("/enrolment/end")
    String destroy(SignedIn person) {
        enrolments.abandon(person);
        return "redirect:" + EnrolmentPage.place(person);
    }

    @PostMapping("/confirmation")
    String confirm(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            SignedIn person,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors()) {
            var codes = enrolments.confirm(person, form.code(), request.getRemoteAddr());
            if (codes.isPresent()) {
                model.addAttribute("codes", new NewCodes(codes.get()));
                model.addAttribute("onward", person.home() + "/profile");
                return "identity/codes";
            }
            errors.rejectValue("code", "identity.app.wrong");
        }
        return page.fill(person, model);
    }
}
