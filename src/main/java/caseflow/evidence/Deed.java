package caseflow.evidence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, and with what exactly.
 *
 * @param version of the subject, as it was shown
 * @param typedName the value of a {@link TypedName}; may be empty where nothing is agreed to
 * @param reason given for it; empty if none was
 * @param sha256 of the exact content shown, in hexadecimal
 * @param consent the version of the consent that was given to sign electronically, if that was asked for
 */
public record Deed(
        Subject subject,
        int version,
        Act act,
        String typedName,
        String reason,
        String sha256,
        @Nullable Integer consent) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Deed {
        if (act.binds() && typedName.isBlank()) {
            throw new IllegalArgumentException("nothing is " + act.key() + " without a name");
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not the SHA-256 of anything");
        }
    }
}
