package caseflow.documents;

import java.util.Collection;

/** Binds from a path variable; anything but a number is no such document. */
public record DocumentId(long value) {

    public static DocumentId valueOf(String text) {
        return new DocumentId(Long.parseLong(text));
    }

    /** As a statement takes several. */
    static Long[] values(Collection<DocumentId> ids) {
        return ids.stream().map(DocumentId::value).toArray(Long[]::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
