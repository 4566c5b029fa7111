package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** Signing in by a mailed link. GET shows, POST signs in: mail scanners follow links too. */
@Controller
@RequestMapping("/sign-in/link")
class SignInLinkController {

    private final SignIn signIn;
    private final Requests requests;
    private final MailedLinks links;
    private final SignInAnswers answers;
    private final Knocks knocks;

    SignInLinkController(SignIn signIn, Requests requests, MailedLinks links, SignInAnswers answers, Knocks knocks) {
        this.signIn = signIn;
        this.requests = requests;
        this.links = links;
        this.answers = answers;
        this.knocks = knocks;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", EmailForm.blank());
        return "identity/mailLink";
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (errors.hasErrors()) {
            return "identity/mailLink";
        }
        requests.signInLink(form.email().strip(), request.getRemoteAddr());
        model.addAttribute("email", form.email());
        return "identity/sent";
    }

    @GetMapping("/{token}")
    String show(@PathVariable Token token, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (links.open(token)
                .filter(link -> link.purpose() == LinkPurpose.SIGN_IN)
                .isEmpty()) {
            return gone(request, response);
        }
        model.addAttribute("token", token.secret());
        return "identity/useLink";
    }

    @PostMapping("/{token}")
    String use(@PathVariable Token token, HttpServletRequest request, HttpServletResponse response) {
        Optional<MailedLink> link = links.open(token);
        SignIn.Outcome outcome = signIn.withLink(token, answers.browser(request));
        if (!(outcome instanceof SignIn.Outcome.Refused)) {
            link.ifPresent(used -> requests.used(used, request.getRemoteAddr()));
        }
        return answers.next(outcome, null, request, response).orElseGet(() -> gone(request, response));
    }

    private String gone(HttpServletRequest request, HttpServletResponse response) {
        knocks.missed(request.getRemoteAddr());
        response.setStatus(HttpStatus.GONE.value());
        return "identity/gone";
    }
}
