package caseflow.identity;

import caseflow.clients.ClientId;
import caseflow.clients.Permission;
import caseflow.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

@Repository
class SessionStore {

    private record PortalRow(long contact, String client) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SessionStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Token token, long account, @Nullable Long contact, Factor factor, Browser browser, Instant now) {
        jdbc.sql("""
                INSERT INTO session (token_hash, account_id, contact_id, factor, begun_at, seen_at, proven_at, address,
                                     browser)
                VALUES (:hash, :account, :contact, :factor, :now, :now, :proven, :address, :browser)
                """)
                .param("hash", token.hash())
                .param("account", account)
                .param("contact", contact)
                .param("factor", factor.key())
                .param("now", utc(now))
                .param("proven", factor.provesThePerson() ? utc(now) : null)
                .param("address", browser.address())
                .param("browser", browser.name())
                .update();
    }

    /** One statement, and outside a transaction one round trip: every signed-in request pays it. */
    Optional<Sessions.Found> find(Token token, Instant begunAfter, Instant seenAfter, Instant now) {
        return jdbc.sql("""
                SELECT v.session_id, v.seen_at, v.proven_at, v.account_id, v.email, v.name, v.language, v.zone, v.role,
                       v.contact_id, v.contact_name, v.client_id, v.client_name, v.permissions, v.portals,
                       v.previewer_id, v.previewer_name, s.browser
                  FROM session_viewer(:hash, :begunAfter, :seenAfter) v
                  JOIN session s ON s.id = v.session_id
                """)
                .param("hash", token.hash())
                .param("begunAfter", utc(begunAfter))
                .param("seenAfter", utc(seenAfter))
                .query((row, number) -> new Sessions.Found(signedIn(row, now), row.getString("browser")))
                .optional();
    }

    Optional<Long> portalEntry(long account) {
        return jdbc.sql("SELECT portal_entry(:account)")
                .param("account", account)
                .query(Long.class)
                .optional();
    }

    boolean worksHere(long account) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account WHERE id = :id AND switched_off_at IS NULL)")
                .param("id", account)
                .query(Boolean.class)
                .single();
    }

    void seen(long session, Instant now) {
        jdbc.sql("UPDATE session SET seen_at = :now WHERE id = :id")
                .param("now", utc(now))
                .param("id", session)
                .update();
    }

    boolean renew(long session, Token token) {
        return jdbc.sql("UPDATE session SET token_hash = :hash WHERE id = :id AND begun_at > 'epoch'")
                        .param("hash", token.hash())
                        .param("id", session)
                        .update()
                == 1;
    }

    void move(long session, long contact) {
        jdbc.sql("UPDATE session SET contact_id = :contact WHERE id = :id")
                .param("contact", contact)
                .param("id", session)
                .update();
    }

    void preview(long session, @Nullable Long contact) {
        jdbc.sql("UPDATE session SET preview_contact_id = :contact WHERE id = :id")
                .param("contact", contact)
                .param("id", session)
                .update();
    }

    void prove(long session, Instant now) {
        jdbc.sql("UPDATE session SET proven_at = :now WHERE id = :id")
                .param("now", utc(now))
                .param("id", session)
                .update();
    }

    void forgetProof(long session) {
        jdbc.sql("UPDATE session SET proven_at = NULL WHERE id = :id")
                .param("id", session)
                .update();
    }

    void forgetProofs(long account) {
        jdbc.sql("UPDATE session SET proven_at = NULL WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    boolean exists(long session) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM session WHERE id = :id AND begun_at > 'epoch')")
                .param("id", session)
                .query(Boolean.class)
                .single();
    }

    private SignedIn signedIn(ResultSet row, Instant now) throws SQLException {
        String role = row.getString("role");
        SignedIn.Seat seat = seat(row);
        return new SignedIn(
                row.getLong("session_id"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                proof(row).leftAt(now),
                row.getLong("account_id"),
                row.getString("email"),
                seat == null ? row.getString("name") : row.getString("contact_name"),
                Locale.forLanguageTag(row.getString("language")),
                zone(row),
                role == null ? null : Role.of(role),
                seat,
                portals(row.getString("portals")),
                previewer(row));
    }

    private static SignedIn.@Nullable Previewer previewer(ResultSet row) throws SQLException {
        long account = row.getLong("previewer_id");
        return row.wasNull() ? null : new SignedIn.Previewer(account, row.getString("previewer_name"));
    }

    private static @Nullable ZoneId zone(ResultSet row) throws SQLException {
        String zone = row.getString("zone");
        return zone == null ? null : ZoneId.of(zone);
    }

    private static LastProof proof(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("proven_at", OffsetDateTime.class);
        return new LastProof(at == null ? null : at.toInstant());
    }

    private static SignedIn.@Nullable Seat seat(ResultSet row) throws SQLException {
        long contact = row.getLong("contact_id");
        if (row.wasNull()) {
            return null;
        }
        String[] permissions = (String[]) row.getArray("permissions").getArray();
        return new SignedIn.Seat(
                contact,
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                Arrays.stream(permissions).map(Permission::of).collect(Collectors.toUnmodifiableSet()));
    }

    private List<Viewer.Portal> portals(@Nullable String rows) {
        return rows == null
                ? List.of()
                : Arrays.stream(json.readValue(rows, PortalRow[].class))
                        .map(row -> new Viewer.Portal(row.contact(), row.client()))
                        .toList();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
