package caseflow.identity.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * Where people reach the application, as browsers see it.
 *
 * @param host without the port, in small letters
 * @param origin with the port, unless it is the usual one
 */
record PublicPlace(String host, String origin) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]*|\\[.*]");

    /** @param chosen the port that the system chose, where the address says 0 */
    static PublicPlace of(URI address, IntSupplier chosen) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "");
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        int port = address.getPort() == 0 ? chosen.getAsInt() : address.getPort();
        boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return new PublicPlace(host, scheme + "://" + host + (usual ? "" : ":" + port));
    }

    /** Browsers know passkeys only for names, and only where nobody can listen. */
    Optional<String> obstacle() {
        if (NUMBERS.matcher(host).matches()) {
            return Optional.of("identity.passkey.numbers");
        }
        boolean own = host.equals("localhost") || host.endsWith(".localhost");
        return own || origin.startsWith("https:") ? Optional.empty() : Optional.of("identity.passkey.unencrypted");
    }
}
