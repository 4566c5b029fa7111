package caseflow.mail;

/** A letter as the Outbox shows it. */
public record LetterCopy(LetterSummary summary, Sheet sheet) {}
