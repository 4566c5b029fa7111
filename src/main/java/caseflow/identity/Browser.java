package caseflow.identity;

import caseflow.web.BrowserName;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param name as {@link BrowserName#said}
 * @param device the secret this browser got when it last signed in here
 */
public record Browser(String address, String name, Optional<Token> device) {

    static Browser of(HttpServletRequest request, Optional<String> device) {
        return new Browser(request.getRemoteAddr(), BrowserName.said(request), device.map(Token::new));
    }
}
