package caseflow.billing;

import org.joda.money.Money;

/**
 * How an invoice stands towards one payment by card. All amounts are in the currency the money came in.
 *
 * @param share what the payment was to bring it
 * @param room what it can still take
 * @param applied what it has of this payment
 * @param credit what of this payment is kept as a credit beside it
 */
record Stake(InvoiceId invoice, Money share, Money room, Money applied, Money credit) {

    Part atMost(Money most) {
        return new Part(invoice, true, most);
    }

    /** Its share, and no more than it can take. */
    Part due() {
        return atMost(share.isGreaterThan(room) ? room : share);
    }
}
