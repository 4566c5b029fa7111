package caseflow.lines;

import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.money.Totals;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** All lines of an invoice or offer, in their order, and what is taken off their sum. */
public record Lines(CurrencyUnit currency, List<Line> all, Discount discount) {

    public Lines {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** @throws IllegalArgumentException if the discount does not fit the subtotal */
    public Totals totals() {
        return Totals.of(currency, charges(), discount);
    }

    private List<Charge> charges() {
        return all.stream().map(Line::charge).toList();
    }
}
