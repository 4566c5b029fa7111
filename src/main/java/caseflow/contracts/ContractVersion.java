package caseflow.contracts;

import java.time.Instant;
import java.util.List;

/**
 * A contract as it was sent: nothing of it changes any more.
 *
 * @param text the Markdown it was made of, with the merge fields filled, by which versions are compared
 * @param document the whole page that was shown, HTML
 * @param sha256 of the document's UTF-8 bytes, in hexadecimal
 * @param by who sent it
 */
public record ContractVersion(
        int number, Terms terms, String text, String document, String sha256, List<File> files, Instant at, String by) {

    private static final String BEGIN = "<article";
    private static final String END = "</article>";

    /**
     * A file that goes with it.
     *
     * @param id of the attachment
     * @param size in bytes
     */
    public record File(long id, String name, long size, String sha256) {}

    public ContractVersion {
        files = List.copyOf(files);
    }

    /** The part of the document that a page or a sheet shows within itself. */
    public String article() {
        return document.substring(document.indexOf(BEGIN), document.lastIndexOf(END) + END.length());
    }
}
