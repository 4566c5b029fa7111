package caseflow.contracts;

import caseflow.evidence.TypedName;
import caseflow.settings.SigningTerms;
import caseflow.web.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A signature, or the reason there is none, as it is typed.
 *
 * @param number of the version on the page
 * @param terms the version of the consent on the page
 * @param code that was mailed to whoever came by a link
 */
public record SignatureForm(String number, String terms, String consent, String name, String code, String reason) {

    private static final int LONGEST_REASON = 2000;

    public SignatureForm(
            @Nullable String number,
            @Nullable String terms,
            @Nullable String consent,
            @Nullable String name,
            @Nullable String code,
            @Nullable String reason) {
        this.number = Typed.line(number);
        this.terms = Typed.line(terms);
        this.consent = Typed.line(consent);
        this.name = Typed.line(name);
        this.code = Typed.line(code);
        this.reason = Typed.lines(reason);
    }

    public static SignatureForm blank(Contract contract, SigningTerms terms) {
        return new SignatureForm(
                Integer.toString(contract.sent().number()), Integer.toString(terms.version()), "", "", "", "");
    }

    public int seen() {
        return Typed.version(number);
    }

    /** What is missing, its field then says. */
    public Signing signing(SigningTerms current, BindingResult errors) {
        Optional<String> objection = TypedName.objection(name);
        objection.ifPresent(key -> errors.rejectValue("name", key, new Object[] {TypedName.LONGEST}, null));
        if (!consent.equals("true")) {
            errors.rejectValue("consent", "contracts.consent.missing");
        } else if (Typed.version(terms) != current.version()) {
            errors.addError(unticked(errors, "contracts.consent.changed"));
        }
        return new Signing(seen(), objection.isPresent() ? "" : new TypedName(name).value(), current.version());
    }

    /** Nobody agrees to what they have not seen: the box comes back empty. */
    private static FieldError unticked(BindingResult errors, String key) {
        return new FieldError(errors.getObjectName(), "consent", "", false, new String[] {key}, null, null);
    }

    public String refusal(BindingResult errors) {
        if (reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "contracts.reason.long", new Object[] {LONGEST_REASON}, null);
        }
        return reason;
    }
}
