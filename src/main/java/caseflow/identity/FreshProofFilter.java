package caseflow.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Once it is known that somebody may come in: asks whether they have just proved who they are, where that is needed. */
class FreshProofFilter extends OncePerRequestFilter {

    private final ProofDoor door;

    FreshProofFilter(ProofDoor door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!door.keeps(request)) {
            chain.doFilter(request, response);
            return;
        }
        SignedIn person = Objects.requireNonNull(CurrentPerson.orNull(), "what is kept lies behind the doors");
        if (person.unlocked().isZero()) {
            door.ask(person, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
