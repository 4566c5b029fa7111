package caseflow.identity;

import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own second factor, behind either door: its state, its recovery codes, and its end. */
@Controller
@RequestMapping({"/portal/profile/second-factor", "/firm/profile/second-factor"})
class SecondFactorController {

    private final SecondFactors factors;
    private final EnrolmentPage enrolment;

    SecondFactorController(SecondFactors factors, EnrolmentPage enrolment) {
        this.factors = factors;
        this.enrolment = enrolment;
    }

    @GetMapping
    String show(SignedIn person, Model model) {
        model.addAttribute("form", CodeForm.blank(null));
        return enrolment.fill(person, model);
    }

    @GetMapping("/recovery-codes/new")
    String askToRenew(SignedIn person, Model model) {
        return question("identity/renewal", person, model);
    }

    @PostMapping("/recovery-codes")
    String renew(SignedIn person, HttpServletRequest request, Model model) {
        var codes = factors.renew(person, request.getRemoteAddr());
        model.addAttribute("codes", new NewCodes(codes));
        model.addAttribute("onward", EnrolmentPage.place(person));
        return "identity/codes";
    }

    @GetMapping("/removal/new")
    String askToRemove(SignedIn person, Model model) {
        return question("identity/removal", person, model);
    }

    @PostMapping("/removal")
    String remove(SignedIn person, HttpServletRequest request, RedirectAttributes redirect) {
        factors.remove(person, request.getRemoteAddr());
        Flash.say(redirect, "identity.flash.factor-off");
        return "redirect:" + EnrolmentPage.place(person);
    }

    private String question(String page, SignedIn person, Model model) {
        model.addAttribute("state", factors.state(person));
        model.addAttribute("place", EnrolmentPage.place(person));
        return page;
    }
}
