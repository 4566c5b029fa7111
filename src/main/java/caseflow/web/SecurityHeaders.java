package caseflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what they may do with anything we answer, errors and refusals included: it stands before all other
 * filters. Whoever may be kept longer than a page says so later, as the assets do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    private final String transport;

    SecurityHeaders(WebSettings settings) {
        transport = "max-age=31536000" + (settings.hstsSubdomains() ? "; includeSubDomains" : "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        say(request, response);
        if (!request.getRequestURI().startsWith("/assets/")) {
            response.addHeader(HttpHeaders.VARY, "HX-Request");
        }
        chain.doFilter(request, response);
    }

    /** All that is the same for every answer. */
    void say(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        PagePolicy.STRICT.apply(response);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", transport);
        }
    }
}
