package caseflow.identity;

import caseflow.identity.EmailChanges.Confirmation;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirming a new address by the link mailed there. GET shows, POST confirms: mail scanners follow links too. */
@Controller
@RequestMapping("/email/{token}")
class EmailController {

    private final EmailChanges changes;
    private final Knocks knocks;

    EmailController(EmailChanges changes, Knocks knocks) {
        this.changes = changes;
        this.knocks = knocks;
    }

    @GetMapping
    String show(@PathVariable Token token, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("form", new ConfirmationForm(""));
        return page(token, model, request, response);
    }

    @PostMapping
    String use(
            @PathVariable Token token,
            @ModelAttribute("form") ConfirmationForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        SignedIn here = CurrentPerson.orNull();
        Confirmation made = changes.confirm(token, here, form.password(), request.getRemoteAddr());
        if (made instanceof Confirmation.Unproven unproven) {
            unproven.password().refuse("password", "identity.proof.wrong", errors, response);
            return page(token, model, request, response);
        }
        if (made instanceof Confirmation.Taken) {
            return refusal(HttpStatus.CONFLICT, "identity/email/taken", response);
        }
        if (made instanceof Confirmation.Gone) {
            return gone(request, response);
        }
        Flash.say(redirect, "identity.flash.moved");
        return here == null ? "redirect:/sign-in" : "redirect:" + here.home() + "/profile";
    }

    private String page(Token token, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<EmailChanges.Awaited> awaited = changes.behind(token);
        if (awaited.isEmpty()) {
            return gone(request, response);
        }
        model.addAttribute("token", token.secret());
        model.addAttribute("email", awaited.get().email());
        model.addAttribute("asked", changes.asks(token, CurrentPerson.orNull()));
        return "identity/email/show";
    }

    private String gone(HttpServletRequest request, HttpServletResponse response) {
        knocks.missed(request.getRemoteAddr());
        return refusal(HttpStatus.GONE, "identity/email/gone", response);
    }

    private static String refusal(HttpStatus status, String page, HttpServletResponse response) {
        response.setStatus(status.value());
        return page;
    }
}
