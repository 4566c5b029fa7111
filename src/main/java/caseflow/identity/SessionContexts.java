package caseflow.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Spring Security's way to our session row: read when somebody first asks who is there, so never for an asset. */
@Component
class SessionContexts implements SecurityContextRepository {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final BrowserWatch watch;

    SessionContexts(Sessions sessions, SessionCookie cookie, BrowserWatch watch) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.watch = watch;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var context = SingletonSupplier.of(() -> load(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return context.obtain();
            }

            @Override
            public boolean isGenerated() {
                return context.obtain().getAuthentication() == null;
            }
        };
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        throw new UnsupportedOperationException("sessions begin and end at their own door");
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.session(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        return cookie.session(request)
                .flatMap(sessions::found)
                .flatMap(found -> watch.pass(found, request))
                .<SecurityContext>map(person -> new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities())))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }
}
