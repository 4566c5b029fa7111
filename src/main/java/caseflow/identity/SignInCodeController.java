package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
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

/** Asks whoever is half signed in for a code of the app, one of those that stand in for it, or a passkey. */
@Controller
class SignInCodeController {

    private static final String APP = "identity/code";
    private static final String RECOVERY = "identity/recovery";

    private final SecondStep step;
    private final SignInAnswers answers;

    SignInCodeController(SecondStep step, SignInAnswers answers) {
        this.step = step;
        this.answers = answers;
    }

    @ModelAttribute("ways")
    ProofWays ways(HttpServletRequest request) {
        return step.open(answers.pending(request)).map(step::ways).orElse(ProofWays.NONE);
    }

    @GetMapping("/sign-in/code")
    String form(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
        return page(APP, next, request, model);
    }

    @GetMapping("/sign-in/recovery")
    String recovery(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
        return page(RECOVERY, next, request, model);
    }

    @PostMapping("/sign-in/code")
    String create(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return APP;
        }
        Outcome outcome = step.withCode(answers.pending(request), form.code(), answers.browser(request));
        errorsOf(outcome, "identity.code.wrong", errors, response);
        return answer(outcome, APP, form, request, response, redirect);
    }

    @PostMapping("/sign-in/recovery")
    String recover(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return RECOVERY;
        }
        Outcome outcome = step.withRecoveryCode(answers.pending(request), form.code(), answers.browser(request));
        errorsOf(outcome, "identity.recovery.wrong", errors, response);
        return answer(outcome, RECOVERY, form, request, response, redirect);
    }

    private static void errorsOf(Outcome outcome, String wrong, BindingResult errors, HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused) {
            errors.rejectValue("code", wrong);
        } else if (outcome instanceof Outcome.TooSoon tooSoon) {
            tooSoon.left().refuse("code", errors, response);
        }
    }

    private String answer(
            Outcome outcome,
            String page,
            CodeForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (outcome instanceof Outcome.Gone) {
            Flash.say(redirect, "identity.flash.half");
            return "redirect:" + SignInAnswers.carrying("/sign-in", form.next());
        }
        return answers.next(outcome, form.next(), request, response).orElse(page);
    }

    private String page(String page, @Nullable String next, HttpServletRequest request, Model model) {
        if (step.open(answers.pending(request)).isEmpty()) {
            return "redirect:" + SignInAnswers.carrying("/sign-in", next);
        }
        model.addAttribute("form", CodeForm.blank(next));
        return page;
    }
}
