package caseflow.identity;

import caseflow.database.Rehearsal;
import caseflow.database.RowScope;
import caseflow.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever looks at the portal as a contact changes nothing: what is not a question is refused, and what a question would
 * write, such as that a document was opened, is undone.
 */
class PreviewFilter extends OncePerRequestFilter {

    private static final Set<String> QUESTIONS = Set.of("GET", "HEAD");

    private static final Set<String> WAYS_OUT = Set.of("/portal/preview/end", "/sign-out");

    private final Rehearsal rehearsal;

    PreviewFilter(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Nobody is signed in to any of these, and assets must not make anybody look up a session. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/assets/", "/webhooks/", "/actuator/", "/favicon.ico", "/error")
                .anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = CurrentPerson.orNull();
        if (person == null || person.through() == null || leaves(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> refusal = refusal(request);
        if (refusal.isPresent()) {
            request.setAttribute(Problem.SENTENCE, refusal.get());
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        try (RowScope.Bound bound = rehearsal.begin()) {
            chain.doFilter(request, response);
        }
    }

    private static boolean leaves(HttpServletRequest request) {
        return request.getMethod().equals("POST") && WAYS_OUT.contains(request.getRequestURI());
    }

    /** The key of the sentence. */
    private static Optional<String> refusal(HttpServletRequest request) {
        if (!QUESTIONS.contains(request.getMethod())) {
            return Optional.of("identity.preview.refused");
        }
        String path = request.getRequestURI();
        if (path.startsWith("/firm")) {
            return Optional.of("identity.preview.firm");
        }
        return path.startsWith("/proof") ? Optional.of("identity.preview.locked") : Optional.empty();
    }
}
