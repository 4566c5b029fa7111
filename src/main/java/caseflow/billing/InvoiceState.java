package caseflow.billing;

import java.time.Instant;
import java.time.LocalDate;

/** How far an invoice has come. What was paid is not among it: that is a matter of its payments. */
public sealed interface InvoiceState {

    /** Still being written; the client knows nothing of it. */
    record Draft(Instant at, String by) implements InvoiceState {}

    /** Made out: it has its number, and its content is frozen. */
    record Issued(String number, LocalDate on, LocalDate dueOn, Instant at, String by, BilledTo billedTo)
            implements InvoiceState {}

    /** Taken back; it stays readable and counts in no sum. */
    record Voided(Issued issued, Instant at, String by, String reason) implements InvoiceState {}
}
