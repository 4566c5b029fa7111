package caseflow.identity;

import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
        Optional<EmailChanges.Awaited> awaited = changes.behind(token);
        if (awaited.isEmpty()) {
            return refusal(HttpStatus.GONE, "identity/email/gone", response);
        }
        model.addAttribute("token", token.secret());
        model.addAttribute("email", awaited.get().email());
        return "identity/email/show";
    }

    @PostMapping
    String use(
            @PathVariable Token token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SignedIn here = CurrentPerson.orNull();
        return switch (changes.confirm(token, here, request.getRemoteAddr())) {
            case GONE -> refusal(HttpStatus.GONE, "identity/email/gone", response);
            case TAKEN -> refusal(HttpStatus.CONFLICT, "identity/email/taken", response);
            case MADE -> {
                Flash.say(redirect, "identity.flash.moved");
                yield here == null ? "redirect:/sign-in" : "redirect:" + here.home() + "/profile";
            }
        };
    }

    private static String refusal(HttpStatus status, String page, HttpServletResponse response) {
        response.setStatus(status.value());
        return page;
    }
}
