package caseflow.settings;

import caseflow.storage.Blob;

/** A logo of the firm, and where its bytes lie. */
public record Logo(Blob blob, Picture picture) {

    /** Bytes of the largest. */
    public static final int MOST = 512 * 1024;

    /** Pixels of the longest side. */
    public static final int WIDEST = 2000;

    /** With the hash of its bytes in it, so that browsers may keep it. */
    public String path() {
        return "/brand/" + blob.sha256() + "." + picture.kind().key();
    }
}
