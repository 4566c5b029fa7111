package caseflow.links;

import caseflow.database.RowScope;
import caseflow.web.BrowserName;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out, once a request, what the token in its address opens, and tells the database whose rows that is. What a
 * session would open plays no part: whoever holds a link acts as the contact it was mailed to.
 */
@Component
class LinkScopeFilter extends OncePerRequestFilter {

    static final String OPENING = Opening.class.getName();

    private final Links links;
    private final RowScope rows;

    LinkScopeFilter(Links links, RowScope rows) {
        this.links = links;
        this.rows = rows;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LinkAddress.leads(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Opening opening = links.open(LinkAddress.token(request), request.getRemoteAddr(), BrowserName.said(request));
        request.setAttribute(OPENING, opening);
        if (!(opening instanceof Opening.Live live)) {
            chain.doFilter(request, response);
            return;
        }
        try (RowScope.Bound bound =
                rows.enterClient(live.grant().reader().client().value())) {
            chain.doFilter(request, response);
        }
    }
}
