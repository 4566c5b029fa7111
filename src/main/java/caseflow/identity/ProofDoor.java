package caseflow.identity;

import caseflow.web.Flash;
import caseflow.web.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMapManager;

/** A second door, before what modules keep behind a {@link FreshProof}: whoever has none is sent to give it, and back. */
@Component
class ProofDoor {

    private final List<RequestMatcher> kept;
    private final FlashMapManager flashes;

    ProofDoor(ObjectProvider<FreshProof> modules, FlashMapManager flashes) {
        this.kept = modules.stream()
                .flatMap(module -> module.paths().stream())
                .map(ProofDoor::matcher)
                .toList();
        this.flashes = flashes;
    }

    boolean keeps(HttpServletRequest request) {
        return kept.stream().anyMatch(paths -> paths.matches(request));
    }

    /** A form that was sent is not carried out: back on its page it is sent once more. */
    void ask(SignedIn person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        String ask = WayOn.of(page ? asked(request) : LocalAddress.before(request), person)
                .ask();
        if (!page) {
            flashes.saveOutputFlashMap(Flash.on("/proof", "identity.flash.unproven"), request, response);
        }
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", ask);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (page) {
            response.sendRedirect(ask);
        } else {
            response.setHeader(HttpHeaders.LOCATION, ask);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }

    private static Optional<LocalAddress> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalAddress.of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /** Elsewhere nobody need be signed in, so nobody could be asked. */
    static RequestMatcher matcher(String paths) {
        if (!paths.matches("/(portal|firm)/.+")) {
            throw new IllegalArgumentException(paths + " is behind neither door");
        }
        return PathPatternRequestMatcher.withDefaults().matcher(paths);
    }
}
