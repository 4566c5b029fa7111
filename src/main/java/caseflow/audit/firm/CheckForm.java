package caseflow.audit.firm;

import caseflow.audit.Head;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * That the chain is to be followed.
 *
 * @param noted the code of a head that somebody noted earlier; empty if nobody did
 */
public record CheckForm(String noted) {

    static final CheckForm BLANK = new CheckForm(null);

    public CheckForm(@Nullable String noted) {
        this.noted = Typed.line(noted);
    }

    void judge(Errors errors) {
        if (!noted.isEmpty() && Head.of(noted).isEmpty()) {
            errors.rejectValue("noted", "audit.noted.wrong");
        }
    }
}
