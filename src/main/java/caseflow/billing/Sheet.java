package caseflow.billing;

import java.util.List;

/** An invoice with what was paid on it, in the order in which it was recorded. */
public record Sheet(Invoice invoice, List<Payment> payments) {}
