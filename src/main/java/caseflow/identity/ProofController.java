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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks somebody signed in for their password, a code or a passkey once more, before what is kept behind a {@link FreshProof}. */
@Controller
@RequestMapping("/proof")
class ProofController {

    private final Proofs proofs;
    private final SessionCookie cookie;

    ProofController(Proofs proofs, SessionCookie cookie) {
        this.proofs = proofs;
        this.cookie = cookie;
    }

    @GetMapping
    String form(@RequestParam(required = false) @Nullable String to, SignedIn person, Model model) {
        ProofForm form = ProofForm.blank(to);
        if (!person.unlocked().isZero()) {
            return "redirect:" + form.destination(person);
        }
        model.addAttribute("form", form);
        return page(proofs.ways(person), person, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            SignedIn person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        form.check(proofs.ways(person), errors);
        if (!errors.hasErrors()) {
            prove(form, errors, person, request, response);
        }
        return errors.hasErrors() ? page(proofs.ways(person), person, model) : "redirect:" + form.destination(person);
    }

    @PostMapping("/end")
    String destroy(SignedIn person, RedirectAttributes redirect) {
        proofs.end(person);
        Flash.say(redirect, "identity.flash.locked");
        return "redirect:" + person.home();
    }

    private void prove(
            ProofForm form,
            BindingResult errors,
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = request.getRemoteAddr();
        Proofs.Tried tried = form.byCode()
                ? proofs.byCode(person, form.said(), address)
                : proofs.byPassword(person, form.said(), address);
        tried.secret().ifPresent(secret -> cookie.change(secret, request, response));
        String field = form.byCode() ? "code" : "password";
        tried.made().refuse(field, form.byCode() ? "identity.code.wrong" : "identity.proof.wrong", errors, response);
    }

    static String page(ProofWays ways, SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("ways", ways);
        return ways.none() ? "identity/passwordless" : "identity/proof";
    }
}
