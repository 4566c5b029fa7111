package caseflow.identity;

import caseflow.web.Brands;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of somebody's second factor, with the app on it that is being enrolled. */
@Component
class EnrolmentPage {

    private final SecondFactors factors;
    private final Enrolments enrolments;
    private final Brands brands;

    EnrolmentPage(SecondFactors factors, Enrolments enrolments, Brands brands) {
        this.factors = factors;
        this.enrolments = enrolments;
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
        if (!state.on()) {
            String firm = brands.brand().name();
            enrolments.begun(person).ifPresent(app -> model.addAttribute("app", NewApp.of(app, firm, person.email())));
        }
        return "identity/secondFactor";
    }
}
