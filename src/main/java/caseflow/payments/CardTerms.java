package caseflow.payments;

/**
 * What the firm offers its clients beside paying one invoice in full.
 *
 * @param parts whether a part of an invoice may be paid
 * @param together whether all open invoices may be paid in one go
 * @param version counts the changes
 */
public record CardTerms(boolean parts, boolean together, int version) {}
