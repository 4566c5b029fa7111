package caseflow.payments;

import org.joda.money.Money;

/**
 * A part of a payment.
 *
 * @param payable what it is for: a number that means something to whoever asked for the payment
 */
public record Share(long payable, Money amount) {}
