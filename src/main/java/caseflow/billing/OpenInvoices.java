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

    /**
     * @param overdue how many are due and nobody has paid yet
     * @param underWay how many somebody has paid by card, and the bank has in hand
     */
    public record Sum(int open, Money due, int overdue, Money overdueAmount, int underWay) {}

    /** The same, without those among the first that nobody has to pay any more. */
    public OpenInvoices unpaid() {
        return new OpenInvoices(
                sums, first.stream().filter(invoice -> !invoice.underWay()).toList());
    }

    /** Whether more than one in a currency waits to be paid. */
    public boolean several() {
        return sums.stream().anyMatch(sum -> sum.open - sum.underWay > 1);
    }

    /** How many wait to be paid, shown among the first or not. */
    public int unpaidCount() {
        return sums.stream().mapToInt(sum -> sum.open - sum.underWay).sum();
    }

    public int count() {
        return sums.stream().mapToInt(Sum::open).sum();
    }

    public int overdue() {
        return sums.stream().mapToInt(Sum::overdue).sum();
    }
}
