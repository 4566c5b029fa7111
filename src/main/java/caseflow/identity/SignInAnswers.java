package caseflow.identity;

import caseflow.identity.SignIn.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What a browser is told, and given to keep, once a factor was right. */
@Component
class SignInAnswers {

    private final SessionCookie session;
    private final PendingCookie pending;

    SignInAnswers(SessionCookie session, PendingCookie pending) {
        this.session = session;
        this.pending = pending;
    }

    Browser browser(HttpServletRequest request) {
        return session.browser(request);
    }

    Optional<Token> pending(HttpServletRequest request) {
        return pending.read(request);
    }

    /** Where to go on to; nothing if nothing was right. */
    Optional<String> next(
            Outcome outcome, @Nullable String next, HttpServletRequest request, HttpServletResponse response) {
        if (outcome instanceof Outcome.Welcome welcome) {
            welcome(welcome, request, response);
            return Optional.of("redirect:" + SignInForm.blank(next).destination(welcome.staff()));
        }
        if (outcome instanceof Outcome.Asked asked) {
            pending.write(asked.pending(), request, response);
            return Optional.of("redirect:" + carrying(asked.enrols() ? "/sign-in/app" : "/sign-in/code", next));
        }
        return Optional.empty();
    }

    void welcome(Outcome.Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        session.welcome(welcome, request, response);
        pending.drop(request, response);
    }

    static String carrying(String page, @Nullable String next) {
        return next == null || next.isBlank() ? page : page + "?next=" + UriUtils.encode(next, StandardCharsets.UTF_8);
    }
}
