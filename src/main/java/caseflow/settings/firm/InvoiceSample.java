package caseflow.settings.firm;

import java.time.LocalDate;

/** What the next invoice would be called, and when it would be due if it were issued today. */
public record InvoiceSample(String number, LocalDate dueOn) {}
