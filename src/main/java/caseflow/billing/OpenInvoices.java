package caseflow.billing;

import java.util.List;
import org.joda.money.Money;

/**
 * What is still to be paid.
 *
 * @param sums one for each currency
 * @param first the most pressing ones, overdue first
 */
public record OpenInvoices(List<Sum> sums, List<InvoiceSummary> first) {

    public record Sum(int open, Money due, int overdue, Money overdueAmount) {}

    /** Whether there is more than one in a currency. */
    public boolean several() {
        return sums.stream().anyMatch(sum -> sum.open > 1);
    }

    public int count() {
        return sums.stream().mapToInt(Sum::open).sum();
    }

    public int overdue() {
        return sums.stream().mapToInt(Sum::overdue).sum();
    }
}
