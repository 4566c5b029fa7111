package caseflow.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fact worth keeping. Every event of every module implements it; the audit row is written in the transaction that
 * published the event, or the deed does not happen.
 */
public interface AuditedEvent {

    Actor actor();

    /** The client it concerns, if any. */
    @Nullable
    Long clientId();

    /** What was done, a message key below {@code activity.}: {@code invoice.issued}. */
    String deed();

    /** Where the thing is shown, below either door: {@code invoices/7}. */
    String path();

    /** What people call the thing: {@code INV-1041}. */
    String label();

    /** The portal section whose readers may see this, such as {@code invoices}; none keeps it inside the firm. */
    default @Nullable String section() {
        return null;
    }

    /** The amount it is about, if it is about one; then {@link #currency()} says of what. */
    default @Nullable BigDecimal amount() {
        return null;
    }

    /** ISO 4217 code of {@link #amount()}. */
    default @Nullable String currency() {
        return null;
    }
}
