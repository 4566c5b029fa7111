package caseflow.identity;

import caseflow.web.BrowserName;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMapManager;

/**
 * A session stays in the browser in which it began. Where another one comes with its cookie, Safari on a Mac in the place
 * of Firefox on Windows, somebody took it along: it ends. This stops nobody who knows which name to give, but a thief
 * seldom thinks of it, and the trail tells. A newer version of a browser is the same browser.
 */
@Component
class BrowserWatch {

    private static final String ENDED = BrowserWatch.class.getName();

    private final LiveSessions sessions;
    private final FlashMapManager flashes;

    BrowserWatch(LiveSessions sessions, FlashMapManager flashes) {
        this.sessions = sessions;
        this.flashes = flashes;
    }

    /** Who is signed in, unless this is another browser. */
    Optional<SignedIn> pass(Sessions.Found found, HttpServletRequest request) {
        String said = BrowserName.said(request);
        // the same word for word nearly always, which spares looking for names in it
        if (said.equals(found.browser()) || !BrowserName.of(found.browser()).isOtherThan(BrowserName.of(said))) {
            return Optional.of(found.person());
        }
        sessions.endTaken(found.person(), request.getRemoteAddr());
        request.setAttribute(ENDED, true);
        return Optional.empty();
    }

    /** Says on the page to sign in, which comes next, why it does; whether there is anything to say. */
    boolean explain(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ENDED) == null) {
            return false;
        }
        flashes.saveOutputFlashMap(Flash.on("/sign-in", "identity.flash.browser"), request, response);
        return true;
    }
}
