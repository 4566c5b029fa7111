package caseflow.library;

import caseflow.storage.Blob;

/** A picture of an article. */
public record Picture(PictureId id, ArticleId article, String name, String contentType, Blob blob) {

    /** As the article's text names it. */
    public String inText() {
        return "![](image:" + id + ")";
    }
}
