package caseflow.identity;

import caseflow.settings.Choices;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import caseflow.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/setup/{token}")
class SetupController {

    private final FirstAdmin firstAdmin;
    private final FirmSettings settings;
    private final Passwords passwords;
    private final Knocks knocks;

    SetupController(FirstAdmin firstAdmin, FirmSettings settings, Passwords passwords, Knocks knocks) {
        this.firstAdmin = firstAdmin;
        this.settings = settings;
        this.passwords = passwords;
        this.knocks = knocks;
    }

    @ModelAttribute("currencies")
    Map<String, String> currencies() {
        return Choices.currencies();
    }

    @ModelAttribute("zones")
    Map<String, String> zones() {
        return Choices.zones();
    }

    @GetMapping
    String form(@PathVariable Token token, Model model, HttpServletRequest request) {
        check(token, request);
        model.addAttribute("form", SetupForm.of(settings.current()));
        return page(token, model);
    }

    @PostMapping
    String create(
            @PathVariable Token token,
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        check(token, request);
        form.check(passwords, errors);
        if (errors.hasErrors()) {
            return page(token, model);
        }
        firstAdmin.create(
                form.applyTo(settings.current()),
                form.name().strip(),
                form.email().strip(),
                form.password());
        Flash.say(redirect, "identity.flash.setup");
        return "redirect:/sign-in";
    }

    private void check(Token token, HttpServletRequest request) {
        try {
            firstAdmin.check(token);
        } catch (NotFound wrong) {
            knocks.missed(request.getRemoteAddr());
            throw wrong;
        }
    }

    private static String page(Token token, Model model) {
        model.addAttribute("token", token.secret());
        return "identity/setup";
    }
}
