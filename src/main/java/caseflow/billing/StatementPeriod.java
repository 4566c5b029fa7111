package caseflow.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in the firm's zone, the first and the last among them. */
public record StatementPeriod(LocalDate from, LocalDate to) {

    private static final int YEARS = 10;

    public StatementPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s lies before %s".formatted(to, from));
        }
    }

    /** The key of how it is written. */
    public String words() {
        return from.equals(to) ? "billing.statement.day" : "billing.statement.days";
    }

    /** Whether it is more than a statement covers. */
    boolean tooLong() {
        return to.isAfter(from.plusYears(YEARS));
    }

    /** The moment its first day begins. */
    Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The moment its last day is over. */
    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
