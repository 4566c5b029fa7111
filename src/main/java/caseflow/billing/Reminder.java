package caseflow.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter that reminded a client of an invoice.
 *
 * @param on the day where the firm was
 * @param step days after the due date that it was meant for, less than none before it; nothing if staff asked for it
 * @param readers the names of those it went to
 */
public record Reminder(LocalDate on, @Nullable Integer step, Instant at, String by, List<String> readers) {

    public Reminder {
        readers = List.copyOf(readers);
    }
}
