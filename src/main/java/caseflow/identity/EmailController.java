package caseflow.identity;

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

    EmailController(EmailChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    String show(@PathVariable Token token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new ConfirmationForm(""));
        return page(token, model, response);
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
        String address = request.getRemoteAddr();
        PasswordTry proof = changes.prove(token, here, form.password(), address);
        if (proof instanceof PasswordTry.TooSoon tooSoon) {
            tooSoon.left().refuse("password", errors, response);
            return page(token, model, response);
        }
        if (proof instanceof PasswordTry.Wrong) {
            errors.rejectValue("password", "identity.proof.wrong");
            return page(token, model, response);
        }
        return switch (changes.confirm(token, here, address)) {
            case GONE -> refusal(HttpStatus.GONE, "identity/email/gone", response);
            case TAKEN -> refusal(HttpStatus.CONFLICT, "identity/email/taken", response);
            case MADE -> {
                Flash.say(redirect, "identity.flash.moved");
                yield here == null ? "redirect:/sign-in" : "redirect:" + here.home() + "/profile";
            }
        };
    }

    private String page(Token token, Model model, HttpServletResponse response) {
        Optional<EmailChanges.Awaited> awaited = changes.behind(token);
        if (awaited.isEmpty()) {
            return refusal(HttpStatus.GONE, "identity/email/gone", response);
        }
        model.addAttribute("token", token.secret());
        model.addAttribute("email", awaited.get().email());
        model.addAttribute("asked", changes.asks(token, CurrentPerson.orNull()));
        return "identity/email/show";
    }

    private static String refusal(HttpStatus status, String page, HttpServletResponse response) {
        response.setStatus(status.value());
        return page;
    }
}
