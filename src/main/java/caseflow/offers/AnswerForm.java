package caseflow.offers;

import caseflow.evidence.TypedName;
import caseflow.web.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An answer as it is typed.
 *
 * @param number of the version on the page
 * @param name of whoever accepts
 * @param reason of whoever declines
 */
public record AnswerForm(String number, String name, String reason) {

    private static final int LONGEST_REASON = 2000;

    public AnswerForm(@Nullable String number, @Nullable String name, @Nullable String reason) {
        this.number = Typed.line(number);
        this.name = Typed.line(name);
        this.reason = Typed.lines(reason);
    }

    static AnswerForm blank(Offer offer) {
        return new AnswerForm(Integer.toString(offer.sent().number()), "", "");
    }

    /** What is wrong with the name, its field then says. */
    public Reply acceptance(BindingResult errors) {
        Optional<String> objection = TypedName.objection(name);
        objection.ifPresent(key -> errors.rejectValue("name", key, new Object[] {TypedName.LONGEST}, null));
        return Reply.accept(Typed.version(number), objection.isPresent() ? "" : new TypedName(name).value());
    }

    public Reply refusal(BindingResult errors) {
        if (reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "offers.reason.long", new Object[] {LONGEST_REASON}, null);
        }
        return Reply.decline(Typed.version(number), reason);
    }
}
