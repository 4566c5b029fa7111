package caseflow.identity;

import caseflow.web.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting a password by a mailed link, the first one as well as a new one. */
@Controller
@RequestMapping("/password")
class PasswordController {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Requests requests;
    private final Knocks knocks;
    private final SessionCookie cookie;

    PasswordController(Accounts accounts, Passwords passwords, Requests requests, Knocks knocks, SessionCookie cookie) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.requests = requests;
        this.knocks = knocks;
        this.cookie = cookie;
    }

    @GetMapping("/forgotten")
    String form(Model model) {
        model.addAttribute("form", EmailForm.blank());
        return "identity/forgotten";
    }

    @PostMapping("/forgotten")
    String send(
            @Valid @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (errors.hasErrors()) {
            return "identity/forgotten";
        }
        requests.forgotten(form.email().strip(), request.getRemoteAddr());
        model.addAttribute("email", form.email());
        return "identity/sent";
    }

    @GetMapping("/{token}")
    String edit(@PathVariable Token token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return accounts.behind(token)
                .map(account -> {
                    model.addAttribute("form", NewPasswordForm.blank());
                    return page(token, account, model);
                })
                .orElseGet(() -> gone(request, response));
    }

    @PostMapping("/{token}")
    String update(
            @PathVariable Token token,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Optional<Account> account = accounts.behind(token);
        if (account.isEmpty()) {
            return gone(request, response);
        }
        form.check(passwords, account.get().email(), errors);
        if (errors.hasErrors()) {
            return page(token, account.get(), model);
        }
        if (accounts.setPassword(token, form.password(), cookie.browser(request))
                .isEmpty()) {
            return gone(request, response);
        }
        requests.reset(account.get(), request.getRemoteAddr());
        Flash.say(redirect, "identity.flash.password");
        return "redirect:/sign-in";
    }

    private static String page(Token token, Account account, Model model) {
        model.addAttribute("token", token.secret());
        model.addAttribute("email", account.email());
        return "identity/password";
    }

    private String gone(HttpServletRequest request, HttpServletResponse response) {
        knocks.missed(request.getRemoteAddr());
        response.setStatus(HttpStatus.GONE.value());
        return "identity/gone";
    }
}
