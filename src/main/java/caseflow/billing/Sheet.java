package caseflow.billing;

import java.util.List;

/**
 * An invoice with what was paid on it.
 *
 * @param payments in the order in which they were recorded
 * @param till how the rest can be paid by card
 */
public record Sheet(Invoice invoice, List<Payment> payments, Till till) {}
