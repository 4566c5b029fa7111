package caseflow.identity;

import caseflow.identity.passkey.RelyingParty;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets each page that may ask for a passkey know at which address that can be done. */
@ControllerAdvice(
        assignableTypes = {
            SignInController.class,
            SignInCodeController.class,
            SignInPasskeyController.class,
            ProofController.class,
            ProofPasskeyController.class,
            PasskeyController.class
        })
class PasskeyPages {

    private final RelyingParty party;

    PasskeyPages(RelyingParty party) {
        this.party = party;
    }

    @ModelAttribute("party")
    RelyingParty party() {
        return party;
    }
}
