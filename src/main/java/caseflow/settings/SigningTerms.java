package caseflow.settings;

import java.time.Instant;

/**
 * What is agreed to by whoever signs electronically.
 *
 * @param version by which a signature names them; 1 is what CaseFlow brings
 * @param consent the sentence that is ticked
 */
public record SigningTerms(int version, String consent, Instant since, String by) {}
