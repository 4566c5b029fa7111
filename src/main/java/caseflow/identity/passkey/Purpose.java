package caseflow.identity.passkey;

import java.util.Locale;

/** What a challenge is for; it is good for nothing else. */
public enum Purpose {
    ADDING,
    PROOF,
    SIGN_IN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
