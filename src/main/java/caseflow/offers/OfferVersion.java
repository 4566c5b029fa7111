package caseflow.offers;

import java.time.Instant;

/**
 * An offer as it was sent. It never changes: what is sent again is the next version.
 *
 * @param number 1 for the first
 * @param sha256 of the sheet as it is kept, in hexadecimal digits
 */
public record OfferVersion(int number, Sheet sheet, String sha256, Instant at, String by) {}
