package caseflow.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work for a client, which invoices, documents and contracts can be filed under.
 *
 * @param number what people call it by: {@code M-1001}
 * @param closure none while it is open
 */
public record Matter(
        MatterId id,
        ClientId client,
        String number,
        String title,
        Instant openedAt,
        @Nullable Closure closure) {

    public boolean open() {
        return closure == null;
    }

    /** Number and title, as a select or a list shows it. */
    public String label() {
        return number + " " + title;
    }

    Matter rename(String better) {
        return new Matter(id, client, number, better, openedAt, closure);
    }

    Matter close(Closure how) {
        if (closure != null) {
            throw new MatterAlreadyClosed(number, closure.by());
        }
        return new Matter(id, client, number, title, openedAt, how);
    }

    Matter reopen() {
        if (open()) {
            throw new MatterNotClosed(number);
        }
        return new Matter(id, client, number, title, openedAt, null);
    }
}
