package caseflow.payments.firm;

import caseflow.payments.CardTerms;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;

/** What clients may do with a card, as it is ticked. */
public record TermsForm(String parts, String together, String version) {

    public TermsForm(@Nullable String parts, @Nullable String together, @Nullable String version) {
        this.parts = Typed.line(parts);
        this.together = Typed.line(together);
        this.version = Typed.line(version);
    }

    static TermsForm of(CardTerms terms) {
        return new TermsForm(
                Boolean.toString(terms.parts()), Boolean.toString(terms.together()), Integer.toString(terms.version()));
    }

    CardTerms terms() {
        return new CardTerms(parts.equals("true"), together.equals("true"), Typed.version(version));
    }
}
