package caseflow.attachments;

import java.time.Instant;

/** When and by whom an attachment was taken off its document. */
public record Removal(Instant at, String by) {}
