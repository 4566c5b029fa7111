package caseflow.identity;

import caseflow.identity.passkey.Passkey;
import caseflow.web.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a browser's script sends once a device has answered.
 *
 * @param credential the answer, in JSON
 * @param name of a new passkey
 */
public record PasskeyForm(
        @Nullable String credential,
        @Nullable @Size(max = Passkey.LONGEST_NAME) String name) {

    /** Far more than a key and a signature take. */
    private static final int LONGEST = 20_000;

    static PasskeyForm named(String name) {
        return new PasskeyForm(null, name);
    }

    /** Nothing that is too long to be read. */
    String said() {
        return credential == null || credential.length() > LONGEST ? "" : credential;
    }

    /** A name somebody can tell it by. */
    String nameOr(String suggested) {
        String typed = Typed.line(name);
        return typed.isEmpty() ? suggested : typed;
    }
}
