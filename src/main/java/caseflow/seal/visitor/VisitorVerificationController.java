package caseflow.seal.visitor;

import caseflow.identity.Visitors;
import caseflow.seal.Finding;
import caseflow.seal.Verdict.Why;
import caseflow.seal.Verifications;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells anybody who holds a file whether the firm has sealed it. */
@Controller
@RequestMapping("/verify")
class VisitorVerificationController {

    private static final String FORM = "seal/visitor/form";

    private final Verifications verifications;
    private final Visitors visitors;

    VisitorVerificationController(Verifications verifications, Visitors visitors) {
        this.verifications = verifications;
        this.visitors = visitors;
    }

    @ModelAttribute("form")
    VerificationForm chosen(HttpServletRequest request) {
        return VerificationForm.in(request);
    }

    @GetMapping
    String form() {
        return FORM;
    }

    @PostMapping
    String create(
            @ModelAttribute(name = "form", binding = false) VerificationForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        form.judge(errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        visitors.enter("verify", request.getRemoteAddr()).ifPresent(wait -> {
            wait.answer(response);
            throw new TooManyVerifications();
        });
        Finding finding = verifications.judge(Objects.requireNonNull(form.file()));
        Why why = finding.why();
        if (why != null && why.unfit()) {
            VerificationForm.refuse(why, errors);
            return FORM;
        }
        model.addAttribute("finding", finding);
        return "seal/visitor/show";
    }
}
