package caseflow.billing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** What an invoice is called today; derived from its state, its payments and the date, and never stored. */
public enum Status {
    DRAFT("plain"),
    UNPAID("info"),
    PARTIALLY_PAID("warn"),
    OVERDUE("bad"),
    PAID("ok"),
    VOID("plain");

    private final String tone;

    Status(String tone) {
        this.tone = tone;
    }

    /** Of an issued invoice; what is overdue is called so even when a part of it is paid. */
    static Status of(Money total, Money paid, LocalDate dueOn, LocalDate today) {
        if (!paid.isLessThan(total)) {
            return PAID;
        }
        if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return paid.isZero() ? UNPAID : PARTIALLY_PAID;
    }

    /** As it stands in addresses: {@code partially-paid}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Status> named(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }

    public String label() {
        return "billing.status." + key();
    }

    public String tone() {
        return tone;
    }

    /** Whether something is to be paid. */
    public boolean open() {
        return this == UNPAID || this == PARTIALLY_PAID || this == OVERDUE;
    }
}
