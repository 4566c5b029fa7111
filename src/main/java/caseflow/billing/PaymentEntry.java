package caseflow.billing;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What staff write down about money that came.
 *
 * @param reference what the bank or the cheque says; may be empty
 * @param note for the firm alone; may be empty
 */
public record PaymentEntry(Money amount, LocalDate receivedOn, Method method, String reference, String note) {}
