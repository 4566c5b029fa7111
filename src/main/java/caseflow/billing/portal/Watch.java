package caseflow.billing.portal;

import caseflow.billing.InvoiceId;
import caseflow.payments.Attempt;
import caseflow.payments.AttemptId;
import caseflow.payments.AttemptState;
import org.jspecify.annotations.Nullable;

/**
 * How a page learns that money has come: it asks now and then, less often after a minute, and not for ever, so that a
 * page left open keeps nobody signed in.
 *
 * @param state that the page shows
 * @param about the invoice on whose page it stands; none on the page of several
 * @param times how often it has asked
 */
public record Watch(
        AttemptId attempt, AttemptState state, @Nullable InvoiceId about, int times) {

    private static final int OFTEN = 20;
    private static final int MOST = 50;

    Watch(Attempt attempt, @Nullable InvoiceId about, int times) {
        this(attempt.id(), attempt.state(), about, times);
    }

    public boolean over() {
        return times > MOST;
    }

    /** In seconds. */
    public int pause() {
        return times < OFTEN ? 3 : 15;
    }

    public String address() {
        String address = "/portal/checkouts/%s?shown=%s&times=%d".formatted(attempt, state.key(), times);
        return about == null ? address : address + "&about=" + about;
    }
}
