package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by a passkey, without a password or after it. */
@Controller
@RequestMapping("/sign-in/passkey")
class SignInPasskeyController {

    private final PasskeyAsking asking;
    private final PasskeySignIn signIn;
    private final PasskeyReplies replies;
    private final SignInAnswers answers;

    SignInPasskeyController(PasskeyAsking asking, PasskeySignIn signIn, PasskeyReplies replies, SignInAnswers answers) {
        this.asking = asking;
        this.signIn = signIn;
        this.replies = replies;
        this.answers = answers;
    }

    @PostMapping("/challenge")
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        return replies.to(asking.toSignIn(answers.browser(request)), request, response);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        String said = new PasskeyForm(credential, null).said();
        var outcome = signIn.make(replies.token(request), said, answers.browser(request));
        return answers.next(outcome, form.next(), request, response).orElseGet(() -> {
            errors.reject("identity.passkey.refused");
            return "identity/signIn";
        });
    }
}
