package caseflow.library;

import java.time.LocalDate;

/** Words that were looked for in vain. */
public record Miss(String words, int times, LocalDate lastOn) {}
