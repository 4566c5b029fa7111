package caseflow.billing;

import org.joda.money.Money;

/**
 * What of some money an invoice gets, or gives.
 *
 * @param applied whether it counts towards the invoice; otherwise it is a credit beside it
 */
record Part(InvoiceId invoice, boolean applied, Money amount) {

    Part negated() {
        return new Part(invoice, applied, amount.negated());
    }
}
