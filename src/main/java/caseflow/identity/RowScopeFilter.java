package caseflow.identity;

import caseflow.database.RowScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the database whose rows this request may touch, once it is known who asks and that they may. */
class RowScopeFilter extends OncePerRequestFilter {

    private final RowScope scope;

    RowScopeFilter(RowScope scope) {
        this.scope = scope;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = needed(request) ? CurrentPerson.orNull() : null;
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        try (RowScope.Bound bound = person.seat() == null
                ? scope.enterFirm()
                : scope.enterClient(person.seat().client().value())) {
            chain.doFilter(request, response);
        }
    }

    /** Assets ask nothing of the database, so they must not make anybody look up a session. */
    private static boolean needed(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/portal") || path.startsWith("/firm");
    }
}
