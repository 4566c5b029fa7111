package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** An address of our own that a request names to be sent to; nothing that could lead to another site is one. */
public record LocalAddress(String value) {

    /** Possessive, because a long one would otherwise take all there is of the stack. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)(?:[\\w./~?&=+:,;@!$'()*-]++|%[0-9A-Fa-f]{2})*+");

    /** More than any of ours has. */
    private static final int LONGEST = 4_000;

    private static final Pattern SITE = Pattern.compile("^https?://[^/]*");

    /** @throws IllegalArgumentException if it may lead elsewhere */
    public LocalAddress {
        if (!LOCAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not an address of ours");
        }
    }

    public static Optional<LocalAddress> of(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> LOCAL.matcher(address).matches())
                .map(LocalAddress::new);
    }

    /** The page a request was sent from, if its browser says. */
    public static Optional<LocalAddress> before(HttpServletRequest request) {
        return within(request.getHeader(HttpHeaders.REFERER));
    }

    /** The same place on our own site, of an address that names a site. */
    static Optional<LocalAddress> within(@Nullable String referrer) {
        return Optional.ofNullable(referrer)
                .map(full -> SITE.matcher(full).replaceFirst(""))
                .flatMap(LocalAddress::of);
    }

    URI uri() {
        return URI.create(value);
    }
}
