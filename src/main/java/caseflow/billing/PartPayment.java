package caseflow.billing;

import org.joda.money.Money;

/**
 * What a client may pay of an invoice by card: all of it, or a part that leaves nothing too small to be paid.
 *
 * @param least that can be paid by card
 */
record PartPayment(Money balance, Money least) {

    /** @throws PartRefused if it cannot be paid, with the reason */
    Money of(Money amount) {
        if (!amount.isPositive()) {
            throw new PartRefused("billing.amount.wrong");
        }
        if (amount.isGreaterThan(balance)) {
            throw new PartRefused("billing.part.much", balance);
        }
        if (amount.isLessThan(least)) {
            throw new PartRefused("billing.part.little", least);
        }
        Money rest = balance.minus(amount);
        if (rest.isPositive() && rest.isLessThan(least)) {
            throw new PartRefused("billing.part.rest", least);
        }
        return amount;
    }
}
