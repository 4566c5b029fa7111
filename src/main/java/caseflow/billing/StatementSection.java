package caseflow.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * All of a statement that is in one currency. A balance below nothing is a credit of the client.
 *
 * @param opening what was owed when the first day began
 * @param entries in the order in which they count
 */
public record StatementSection(Money opening, List<StatementEntry> entries) {

    /** @param balance what is owed once the entry is counted */
    public record Line(StatementEntry entry, Money balance) {}

    static StatementSection of(Money opening, List<StatementEntry> entries) {
        return new StatementSection(
                opening, entries.stream().sorted(StatementEntry.ORDER).toList());
    }

    public Money billed() {
        return sum(StatementEntry::billed);
    }

    public Money received() {
        return sum(StatementEntry::received);
    }

    /** What was owed when the last day was over. */
    public Money closing() {
        return opening.plus(billed()).minus(received());
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Money balance = opening;
        for (StatementEntry entry : entries) {
            balance = balance.plus(entry.billed()).minus(entry.received());
            lines.add(new Line(entry, balance));
        }
        return lines;
    }

    /** Whether nothing was owed and nothing happened. */
    boolean blank() {
        return opening.isZero() && entries.isEmpty();
    }

    private Money sum(Function<StatementEntry, Money> part) {
        return Money.total(opening.getCurrencyUnit(), entries.stream().map(part).toList());
    }
}
