package caseflow.payments;

/**
 * Published once when the bank of a card asks about a payment, before anything is disputed and any money moves.
 *
 * @param card its brand and last four digits
 */
public record BankInquired(Attempt attempt, Dispute dispute, String card) {}
