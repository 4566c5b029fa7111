package caseflow.seal;

import java.time.Instant;

/** Who signed a sealed document, and when. */
public record Signer(String name, Instant at) {}
