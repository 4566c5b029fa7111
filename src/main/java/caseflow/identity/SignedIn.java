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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The person of a live session, as every request knows them.
 *
 * @param role none for contacts
 * @param seat none for the firm
 * @param through who looks at the portal as this contact, if it is not the contact
 */
public record SignedIn(
        long sessionId,
        Instant seenAt,
        Duration unlocked,
        long accountId,
        String email,
        String name,
        Locale locale,
        @Nullable ZoneId zone,
        @Nullable Role role,
        @Nullable Seat seat,
        List<Portal> portals,
        @Nullable Previewer through)
        implements Viewer {

    /** Parts of the console that are for admins alone. */
    private static final Set<String> FOR_ADMINS = Set.of("audit", "preview", "settings", "staff");

    /** The contact as which somebody looks at the portal. */
    public record Seat(long contactId, ClientId client, String clientName, Set<Permission> permissions) {}

    /** An admin who sees what the contact would see, and can change nothing (ID-9). */
    public record Previewer(long accountId, String name) {}

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
            return role == Role.ADMIN || !FOR_ADMINS.contains(section);
        }
        return seat.permissions().stream()
                .anyMatch(permission -> permission.key().equals(section));
    }

    @Override
    public @Nullable String previewer() {
        return through == null ? null : through.name();
    }

    /** The first page behind this person's door. */
    public String home() {
        return seat == null ? "/firm" : "/portal";
    }

    /** The contact as which somebody is in the portal. */
    public ContactId contact() {
        return new ContactId(
                Objects.requireNonNull(seat, "only contacts are in the portal").contactId());
    }

    /** What this person's own pages may ask for: one client's data in the portal, all of it in the console. */
    ClientScope scope() {
        return seat == null ? ClientScope.ALL : ClientScope.of(seat.client());
    }

    /** In a preview it is the admin who does it, whatever it is. */
    Actor actor(String address) {
        if (through != null) {
            return new Actor(Actor.Kind.STAFF, through.accountId(), through.name(), address);
        }
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
                        through == null ? Stream.of("ROLE_CONTACT") : Stream.of("ROLE_CONTACT", "ROLE_PREVIEW"),
                        seat.permissions().stream().map(Permission::key));
        return roles.<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }
}
