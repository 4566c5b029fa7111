package caseflow.offers;

import caseflow.clients.Permission;
import caseflow.evidence.Subject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A proposal asks whether the firm may begin, an estimate whether its price is agreed to. They differ in words, and in who
 * may see them.
 */
public enum OfferKind {
    PROPOSAL(Permission.PROPOSALS),
    ESTIMATE(Permission.ESTIMATES);

    private final Permission section;

    OfferKind(Permission section) {
        this.section = section;
    }

    /** As it stands in the database and chooses among words: {@code proposal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The permission that a contact needs. */
    public Permission section() {
        return section;
    }

    /** The part of addresses below either door: {@code proposals}. */
    public String path() {
        return section.key();
    }

    /** By what links, evidence and files know an offer of this kind. */
    public Subject subject(OfferId id) {
        return new Subject(key(), id.value());
    }

    static OfferKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The kind of that {@link #key}. */
    public static Optional<OfferKind> named(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static Optional<OfferKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
