package caseflow.offers.firm;

import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Why staff do something that others will ask about. */
public record ReasonForm(String reason) {

    private static final int LONGEST = 500;

    static final ReasonForm BLANK = new ReasonForm("");

    public ReasonForm(@Nullable String reason) {
        this.reason = Typed.lines(reason);
    }

    ReasonForm read(BindingResult errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "offers.reason.missing");
        } else if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "offers.reason.long", new Object[] {LONGEST}, null);
        }
        return this;
    }
}
