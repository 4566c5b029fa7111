package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.clients.MatterId;
import caseflow.lines.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What staff write, and may change until it is answered; the client sees nothing of a change before it is sent.
 *
 * @param text Markdown; may be empty where there are lines
 * @param lines none for an offer without figures
 * @param internalNote never leaves the firm; may be empty
 */
public record OfferContent(
        ClientId client, @Nullable MatterId matter, String title, String text, Lines lines, String internalNote) {}
