package caseflow.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain as it stood at some time. Whoever notes it down elsewhere can tell later that nothing before it was
 * changed.
 *
 * @param position how many rows it holds
 * @param hash in hexadecimal digits
 */
public record Head(long position, String hash) {

    private static final Pattern CODE = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    /** To be noted: {@code 1042-3f9a…}. */
    public String code() {
        return position + "-" + hash;
    }

    /** Nothing if it is no such code. */
    public static Optional<Head> of(String code) {
        Matcher read = CODE.matcher(code.strip());
        return read.matches() ? Optional.of(new Head(Long.parseLong(read.group(1)), read.group(2))) : Optional.empty();
    }
}
