package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A passkey as the fresh proof of identity, in the place of the password. */
@Controller
@RequestMapping("/proof/passkey")
class ProofPasskeyController {

    private final Proofs proofs;
    private final PasskeyAsking asking;
    private final PasskeyReplies replies;
    private final SessionCookie cookie;

    ProofPasskeyController(Proofs proofs, PasskeyAsking asking, PasskeyReplies replies, SessionCookie cookie) {
        this.proofs = proofs;
        this.asking = asking;
        this.replies = replies;
        this.cookie = cookie;
    }

    @PostMapping("/challenge")
    ResponseEntity<String> ask(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        return replies.to(asking.toProve(person), request, response);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String credential,
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String said = new PasskeyForm(credential, null).said();
        var secret = proofs.byPasskey(person, replies.token(request), said, request.getRemoteAddr())
                .secret();
        if (secret.isPresent()) {
            cookie.change(secret.get(), request, response);
            return "redirect:" + form.destination(person);
        }
        errors.reject("identity.passkey.refused");
        return ProofController.page(proofs.ways(person), person, model);
    }
}
