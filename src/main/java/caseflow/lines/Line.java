package caseflow.lines;

import caseflow.money.Charge;

/** One line: what it is for, and its figures. */
public record Line(String description, Charge charge) {}
