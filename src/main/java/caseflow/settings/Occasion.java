package caseflow.settings;

import java.util.Locale;

/** What letters may be written about, or not: the firm chooses. Letters that let people in are always written. */
public enum Occasion {
    /** To clients, before an offer expires. */
    OFFER_REMINDER,
    /** To clients, a copy of their own answer. */
    OFFER_ANSWERED_CLIENT,
    OFFER_ANSWERED_STAFF,
    /** To whoever has not signed yet, before it is too late. */
    CONTRACT_REMINDER,
    CONTRACT_ANSWERED_STAFF,
    CONTRACT_ENDING_STAFF,
    /** To clients, when an announcement starts that is to be mailed. */
    ANNOUNCEMENT,
    CARD_PAYMENTS_STAFF;

    /** As it stands in message keys and the database: {@code offer_reminder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Occasion of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
