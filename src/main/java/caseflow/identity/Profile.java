package caseflow.identity;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an account says of its person.
 *
 * @param phone of staff; contacts have one at each client. May be empty
 * @param password whether there is one; not for those who came in by mailed links only
 * @param zone the person reads times in, none for the firm's
 */
public record Profile(
        String name,
        String phone,
        boolean password,
        Locale language,
        @Nullable ZoneId zone) {}
