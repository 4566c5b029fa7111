package caseflow.links;

import caseflow.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the secret in the address to its reader: no page below {@code /l/} tells another where it was, and no search
 * engine keeps it. Stands behind the filter that sets the usual headers, and before all that may refuse.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LinkHeaders extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LinkAddress.leads(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(Problem.PAGE, LinkAddress.of(LinkAddress.token(request)));
        chain.doFilter(request, response);
    }
}
