package caseflow.doors;

import caseflow.clients.Permission;
import caseflow.doors.LiveLinks.Live;
import caseflow.identity.People;
import caseflow.support.Routes.Route;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people behind the {@link Caller}s, each with two sessions: one with a fresh proof of identity and one without. */
final class Callers {

    /** Of another client, with all permissions. */
    static final String OTHER = People.MARA;

    /** What one of the two may see is shut to the other. */
    private static final Set<Permission> PRIYAS = Set.of(Permission.CONTRACTS, Permission.DOCUMENTS);

    private static final Map<Caller, String> EMAILS = Map.of(
            Caller.OWNER, People.GRACE,
            Caller.OTHER, OTHER,
            Caller.STAFF, People.JONAS,
            Caller.ADMIN, People.FINCH);

    private final Map<String, String> proven;
    private final Map<String, String> unproven;
    private final String preview;
    private final List<Live> links;

    /** @param preview the session of an admin who looks at the portal */
    Callers(People people, String preview, List<Live> links) {
        List<String> all = List.of(People.GRACE, People.TOM, People.PRIYA, OTHER, People.JONAS, People.FINCH);
        proven = all.stream().collect(Collectors.toMap(email -> email, people::session));
        unproven = all.stream().collect(Collectors.toMap(email -> email, people::sessionByLink));
        this.preview = preview;
        this.links = links;
    }

    /** Whose things the route is about, where they are one person's own. */
    static String owner(Route route) {
        return route.isBelow("/firm") ? People.FINCH : People.GRACE;
    }

    List<Live> links() {
        return links;
    }

    RequestPostProcessor as(Caller caller, Route route) {
        return switch (caller) {
            case NOBODY -> request -> request;
            // elsewhere as if it were a session's
            case LINK ->
                route.isBelow("/l")
                        ? request -> request
                        : cookie(links.get(0).token().secret());
            case PREVIEW -> cookie(preview);
            default -> cookie(proven.get(email(caller, route)));
        };
    }

    /** The same person, who has proved nothing but a mailbox. */
    RequestPostProcessor unproven(Caller caller, Route route) {
        return cookie(unproven.get(email(caller, route)));
    }

    private static String email(Caller caller, Route route) {
        if (caller == Caller.WITHOUT) {
            return Sections.needed(route).filter(PRIYAS::contains).isPresent() ? People.TOM : People.PRIYA;
        }
        return EMAILS.get(caller);
    }

    static RequestPostProcessor cookie(String session) {
        return request -> {
            request.setCookies(new Cookie("session", session), new Cookie("__Host-session", session));
            return request;
        };
    }
}
