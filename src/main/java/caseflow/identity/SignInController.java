package caseflow.identity;

import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Previews previews;
    private final SessionCookie cookie;
    private final SignInAnswers answers;
    private final BrowserWatch watch;

    SignInController(
            SignIn signIn,
            Sessions sessions,
            Previews previews,
            SessionCookie cookie,
            SignInAnswers answers,
            BrowserWatch watch) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.previews = previews;
        this.cookie = cookie;
        this.answers = answers;
        this.watch = watch;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, HttpServletResponse response) {
        SignedIn person = CurrentPerson.orNull();
        watch.explain(request, response);
        return person == null ? "redirect:/sign-in" : "redirect:" + person.home();
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String next, Model model) {
        SignedIn person = CurrentPerson.orNull();
        if (person != null) {
            return "redirect:" + person.home();
        }
        model.addAttribute("form", SignInForm.blank(next));
        return "identity/signIn";
    }

    @PostMapping("/sign-in")
    String create(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return "identity/signIn";
        }
        SignIn.Outcome outcome = signIn.withPassword(form.email().strip(), form.password(), cookie.browser(request));
        if (outcome instanceof SignIn.Outcome.TooSoon tooSoon) {
            tooSoon.left().answer(response);
            return "identity/wait";
        }
        return answers.next(outcome, form.next(), request, response).orElseGet(() -> {
            errors.reject("identity.signin.wrong");
            return "identity/signIn";
        });
    }

    @PostMapping("/sign-out")
    String destroy(
            SignedIn person, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        previews.end(person, request.getRemoteAddr());
        sessions.end(person.sessionId());
        cookie.drop(request, response);
        Flash.say(redirect, "identity.flash.signedout");
        return "redirect:/sign-in";
    }
}
