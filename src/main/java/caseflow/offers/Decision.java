package caseflow.offers;

import caseflow.evidence.Act;
import java.util.Locale;

public enum Decision {
    ACCEPTED,
    DECLINED;

    /** As it stands in message keys, in evidence and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Act act(OfferKind kind) {
        if (this == ACCEPTED) {
            return Act.ACCEPTED;
        }
        return kind == OfferKind.PROPOSAL ? Act.DECLINED : Act.REJECTED;
    }

    static Decision of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
