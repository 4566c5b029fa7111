package caseflow.billing;

import java.util.List;

/**
 * An invoice with what was paid on it.
 *
 * @param payments in the order in which they were recorded
 * @param till how the rest can be paid by card
 * @param reminding how the client is reminded of it; the client's own scope holds nothing of that
 */
public record Sheet(Invoice invoice, List<Payment> payments, Till till, Reminding reminding) {}
