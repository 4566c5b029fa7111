package caseflow.offers;

import caseflow.lines.Lines;

/**
 * Words and lines that the firm uses again, for proposals and estimates alike.
 *
 * @param name what staff call it
 * @param lines priced in some currency; for a client of another one the figures have to be looked over
 */
public record OfferTemplate(long id, int version, String name, String title, String text, Lines lines) {}
