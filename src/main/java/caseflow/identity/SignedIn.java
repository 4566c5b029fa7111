package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.web.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person of a live session, as every request knows them. */
public record SignedIn(
        long sessionId,
        Instant seenAt,
        Duration unlocked,
        long accountId,
        String email,
        String name,
        Locale locale,
        @Nullable Role role,
        @Nullable Seat seat,
        List<Portal> portals)
        implements Viewer {

    /** The one section that is not for all of the staff. */
    private static final String SETTINGS = "settings";

    /** The contact as which somebody looks at the portal. */
    public record Seat(long contactId, ClientId client, String clientName, Set<Permission> permissions) {}

    @Override
    public Door door() {
        return seat == null ? Door.FIRM : Door.PORTAL;
    }

    @Override
    public String standing() {
        return seat == null ? "" : seat.clientName();
    }

    @Override
    public boolean may(String section) {
        if (seat == null) {
            return role == Role.ADMIN || !section.equals(SETTINGS);
        }
        return seat.permissions().stream()
                .anyMatch(permission -> permission.key().equals(section));
    }

    /** The first page behind this person's door. */
    String home() {
        return seat == null ? "/firm" : "/portal";
    }

    /** What this person's own pages may ask for: one client's data in the portal, all of it in the console. */
    ClientScope scope() {
        return seat == null ? ClientScope.ALL : ClientScope.of(seat.client());
    }

    Actor actor(String address) {
        return new Actor(seat == null ? Actor.Kind.STAFF : Actor.Kind.CONTACT, accountId, name, address);
    }

    /** Who reads in the portal. The firm's own eyes leave no trace there, so staff are no readers. */
    Reader reader(String address, String browser) {
        Seat taken = Objects.requireNonNull(seat, "readers are contacts");
        return new Reader(
                taken.client(), new ContactId(taken.contactId()), name, email, Proof.SESSION, address, browser);
    }

    /** Somebody of the firm, who signs for it. */
    public Reader signatory(ClientId client, String address, String browser) {
        if (seat != null) {
            throw new IllegalStateException("a contact does not sign for the firm");
        }
        return new Reader(client, null, name, email, Proof.CONSOLE, address, browser);
    }

    List<GrantedAuthority> authorities() {
        Stream<String> roles = seat == null
                ? role == Role.ADMIN ? Stream.of("ROLE_STAFF", "ROLE_ADMIN") : Stream.of("ROLE_STAFF")
                : Stream.concat(
                        Stream.of("ROLE_CONTACT"), seat.permissions().stream().map(Permission::key));
        return roles.<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }
}
