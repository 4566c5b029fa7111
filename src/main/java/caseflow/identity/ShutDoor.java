package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What stands behind a door that stays shut: nobody signed in is sent to sign in and back; somebody signed in learns no
 * more than that there is nothing here; a form without its token is refused.
 */
@Component
class ShutDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ShutDoor.class);

    private final BrowserWatch watch;

    ShutDoor(BrowserWatch watch) {
        this.watch = watch;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobodyKnown)
            throws IOException {
        if (!knocksAtADoor(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        watch.explain(request, response);
        String signIn = "/sign-in" + (HttpMethod.GET.matches(request.getMethod()) ? "?next=" + encoded(request) : "");
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(signIn);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        HttpStatus status = refused instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        note(request, status);
        response.sendError(status.value());
    }

    /** By the number of the account. Only what lies behind the two doors is named: elsewhere addresses hold secrets. */
    private static void note(HttpServletRequest request, HttpStatus status) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn person && knocksAtADoor(request)) {
            LOG.info(
                    "Account {} is refused {} {}: {}",
                    person.accountId(),
                    request.getMethod(),
                    request.getRequestURI(),
                    status.value());
        }
    }

    private static boolean knocksAtADoor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/portal")
                || path.startsWith("/firm")
                || path.startsWith("/proof")
                || path.equals("/sign-out");
    }

    private static String encoded(HttpServletRequest request) {
        return UriUtils.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }
}
