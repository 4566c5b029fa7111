package caseflow.offers;

import caseflow.lines.Lines;
import caseflow.money.Totals;
import java.util.List;

/**
 * What the client is shown: everything on it is as it was when it was sent, and its hash is what an answer is given to.
 *
 * @param matter number and title; empty without one
 * @param text the Markdown it was made of, by which versions are compared
 * @param html safe to show
 * @param lines none for an offer without figures
 */
public record Sheet(
        OfferKind kind,
        String firm,
        String client,
        String matter,
        String title,
        String text,
        String html,
        Lines lines,
        Totals totals,
        List<File> files) {

    /**
     * A file that goes with it.
     *
     * @param id of the attachment
     * @param size in bytes
     */
    public record File(long id, String name, long size, String sha256) {}

    public Sheet {
        files = List.copyOf(files);
    }

    public boolean priced() {
        return !lines.isEmpty();
    }
}
