package caseflow.identity;

import caseflow.identity.passkey.RelyingParty;
import caseflow.web.Brands;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of somebody's second factor, with the app on it that is being enrolled, and the passkeys. */
@Component
class EnrolmentPage {

    private final SecondFactors factors;
    private final Enrolments enrolments;
    private final OwnPasskeys passkeys;
    private final RelyingParty party;
    private final Brands brands;

    EnrolmentPage(
            SecondFactors factors, Enrolments enrolments, OwnPasskeys passkeys, RelyingParty party, Brands brands) {
        this.factors = factors;
        this.enrolments = enrolments;
        this.passkeys = passkeys;
        this.party = party;
        this.brands = brands;
    }

    static String place(SignedIn person) {
        return person.home() + "/profile/second-factor";
    }

    /** @return the name of its template */
    String fill(SignedIn person, Model model) {
        FactorState state = factors.state(person);
        model.addAttribute("state", state);
        model.addAttribute("place", place(person));
        model.addAttribute("passkeys", passkeys.of(person));
        model.addAttribute("obstacle", party.obstacle().orElse(null));
        String firm = brands.brand().name();
        enrolments.begun(person).ifPresent(app -> model.addAttribute("app", NewApp.of(app, firm, person.email())));
        return "identity/secondFactor";
    }
}
