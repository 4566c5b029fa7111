package caseflow.billing;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Invoices of one currency that can be paid in one go.
 *
 * @param invoices the longest due first
 * @param payable whether a card can pay that much
 */
public record Bundle(CurrencyUnit currency, List<InvoiceSummary> invoices, boolean payable) {

    public Money total() {
        return Money.total(
                currency, invoices.stream().map(InvoiceSummary::balance).toList());
    }
}
