package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import caseflow.web.Brands;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever needs an app and has none yet enrols one on the way in. */
@Controller
@RequestMapping("/sign-in/app")
class SignInAppController {

    private final SecondStep step;
    private final SignInAnswers answers;
    private final Brands brands;

    SignInAppController(SecondStep step, SignInAnswers answers, Brands brands) {
        this.step = step;
        this.answers = answers;
        this.brands = brands;
    }

    @GetMapping
    String form(@RequestParam(required = false) @Nullable String next, HttpServletRequest request, Model model) {
        model.addAttribute("form", CodeForm.blank(next));
        return page(next, request, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(form.next(), request, model);
        }
        var enrolled = step.enrol(answers.pending(request), form.code(), answers.browser(request));
        if (enrolled.outcome() instanceof Outcome.Welcome welcome) {
            answers.welcome(welcome, request, response);
            model.addAttribute("codes", new NewCodes(enrolled.codes()));
            model.addAttribute("onward", SignInForm.blank(form.next()).destination(welcome.staff()));
            return "identity/codes";
        }
        if (enrolled.outcome() instanceof Outcome.Gone) {
            Flash.say(redirect, "identity.flash.half");
            return "redirect:" + SignInAnswers.carrying("/sign-in", form.next());
        }
        errors.rejectValue("code", "identity.app.wrong");
        return page(form.next(), request, model);
    }

    private String page(@Nullable String next, HttpServletRequest request, Model model) {
        Optional<PendingSignIn> person = step.open(answers.pending(request));
        if (person.isEmpty()) {
            return "redirect:" + SignInAnswers.carrying("/sign-in", next);
        }
        Optional<Totp> app = person.flatMap(step::app);
        if (app.isEmpty()) {
            return "redirect:" + SignInAnswers.carrying("/sign-in/code", next);
        }
        String firm = brands.brand().name();
        model.addAttribute(
                "app", NewApp.of(app.get(), firm, person.get().account().email()));
        return "identity/app";
    }
}
