package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Sessions sessions;
    private final SessionCookie cookie;

    EnrolmentController(Enrolments enrolments, EnrolmentPage page, Sessions sessions, SessionCookie cookie) {
        this.enrolments = enrolments;
        this.page = page;
        this.sessions = sessions;
        this.cookie = cookie;
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
            HttpServletResponse response,
            Model model) {
        if (!errors.hasErrors()) {
            var codes = enrolments.confirm(person, form.code(), request.getRemoteAddr());
            if (codes.isPresent()) {
                // a copy of this session's cookie has to die with the other sessions
                cookie.change(sessions.renew(person), request, response);
                model.addAttribute("codes", new NewCodes(codes.get()));
                model.addAttribute("onward", person.home() + "/profile");
                return "identity/codes";
            }
            errors.rejectValue("code", "identity.app.wrong");
        }
        return page.fill(person, model);
    }
}
