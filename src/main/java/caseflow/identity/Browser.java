package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param name what the browser calls itself, cut to a length worth keeping
 * @param device the secret this browser got when it last signed in here
 */
public record Browser(String address, String name, Optional<Token> device) {

    private static final int LONGEST = 300;

    static Browser of(HttpServletRequest request, Optional<String> device) {
        String name = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Browser(
                request.getRemoteAddr(), name.substring(0, Math.min(name.length(), LONGEST)), device.map(Token::new));
    }
}
