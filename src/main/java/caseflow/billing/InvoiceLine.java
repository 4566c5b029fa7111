package caseflow.billing;

import caseflow.money.Charge;

/** One line: what was done, and its figures. */
public record InvoiceLine(String description, Charge charge) {}
