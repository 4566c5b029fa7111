package caseflow.billing;

import java.time.LocalDate;

/** The days that statements are mostly asked for. */
public enum StatementChoice {
    LAST_MONTH("billing.statement.last-month") {
        @Override
        public StatementPeriod period(LocalDate today) {
            LocalDate first = today.withDayOfMonth(1);
            return new StatementPeriod(first.minusMonths(1), first.minusDays(1));
        }
    },
    THIS_YEAR("billing.statement.this-year") {
        @Override
        public StatementPeriod period(LocalDate today) {
            return new StatementPeriod(today.withDayOfYear(1), today);
        }
    },
    LAST_YEAR("billing.statement.last-year") {
        @Override
        public StatementPeriod period(LocalDate today) {
            LocalDate first = today.withDayOfYear(1);
            return new StatementPeriod(first.minusYears(1), first.minusDays(1));
        }
    };

    private final String label;

    StatementChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What it means on that day; nothing that is still to come. */
    public abstract StatementPeriod period(LocalDate today);
}
