package caseflow.documents;

import java.util.Locale;
import java.util.Set;

/** How a browser can show a file without running anything in it. */
public enum Preview {
    IMAGE,
    PDF,
    TEXT,
    NONE;

    private static final Set<String> IMAGES = Set.of("image/gif", "image/jpeg", "image/png", "image/webp");
    private static final Set<String> TEXTS = Set.of("text/plain", "text/csv", "text/markdown", "text/x-web-markdown");

    static Preview of(String contentType) {
        if (IMAGES.contains(contentType)) {
            return IMAGE;
        }
        if (contentType.equals("application/pdf")) {
            return PDF;
        }
        return TEXTS.contains(contentType) ? TEXT : NONE;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
