package caseflow.clients;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactStore {

    private static final String SELECT = """
            SELECT contact.id, contact.client_id, contact.first_name, contact.last_name, contact.title, contact.email,
                   contact.phone, contact.direction, contact.permissions, contact.mails, contact.is_primary,
                   contact.access_granted_at, contact.access_granted_by, contact.account_id, contact.joined_at,
                   contact.version
              FROM contact
            """;

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The primary contact first. */
    List<Contact> of(ClientId client, ClientScope scope) {
        return jdbc.sql(SELECT + """
                 WHERE contact.client_id = :client AND %s
                 ORDER BY contact.is_primary DESC, lower(contact.last_name), lower(contact.first_name), contact.id
                """.formatted(scope.clause("contact.client_id")))
                .param("client", client.value())
                .param("scope", scope.value())
                .query(ContactStore::contact)
                .list();
    }

    Optional<Contact> find(ContactId id, ClientScope scope) {
        return jdbc.sql(SELECT + " WHERE contact.id = :id AND " + scope.clause("contact.client_id"))
                .param("id", id.value())
                .param("scope", scope.value())
                .query(ContactStore::contact)
                .optional();
    }

    ContactId insert(ClientId client, ContactDraft draft, boolean primary, Instant at) {
        return jdbc.sql("""
                INSERT INTO contact (client_id, first_name, last_name, title, email, phone, direction,
                                     permissions, mails, is_primary, created_at)
                VALUES (:client, :firstName, :lastName, :title, :email, :phone, :direction,
                        :permissions, :mails, :primary, :at)
                RETURNING id
                """)
                .param("client", client.value())
                .params(person(draft.person()))
                .param("permissions", keys(draft.permissions(), Permission::key))
                .param("mails", keys(draft.mails(), MailChoice::key))
                .param("primary", primary)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ContactId(row.getLong("id")))
                .single();
    }

    void update(Contact contact, ClientScope scope) {
        jdbc.sql("""
                UPDATE contact
                   SET first_name = :firstName, last_name = :lastName, title = :title, email = :email,
                       phone = :phone, direction = :direction, permissions = :permissions, mails = :mails,
                       is_primary = :primary, version = :version
                 WHERE contact.id = :id AND %s
                """.formatted(scope.clause("contact.client_id")))
                .params(person(contact.person()))
                .param("permissions", keys(contact.permissions(), Permission::key))
                .param("mails", keys(contact.mails(), MailChoice::key))
                .param("primary", contact.primary())
                .param("version", contact.version())
                .param("id", contact.id().value())
                .param("scope", scope.value())
                .update();
    }

    private static Map<String, String> person(Person person) {
        return Map.of(
                "firstName", person.firstName(),
                "lastName", person.lastName(),
                "title", person.title(),
                "email", person.email(),
                "phone", person.phone(),
                "direction", person.direction().key());
    }

    private static <T> String[] keys(Set<T> values, Function<T, String> key) {
        return values.stream().map(key).sorted().toArray(String[]::new);
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                new ContactId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                new Person(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("title"),
                        row.getString("email"),
                        row.getString("phone"),
                        TextDirection.of(row.getString("direction"))),
                values(row.getArray("permissions"), Permission::of),
                values(row.getArray("mails"), MailChoice::of),
                row.getBoolean("is_primary"),
                access(row),
                row.getInt("version"));
    }

    private static @Nullable PortalAccess access(ResultSet row) throws SQLException {
        Instant since = moment(row, "access_granted_at");
        return since == null
                ? null
                : new PortalAccess(
                        since,
                        row.getString("access_granted_by"),
                        row.getObject("account_id", Long.class),
                        moment(row, "joined_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static <T> Set<T> values(Array array, Function<String, T> value) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(value).collect(Collectors.toSet());
    }
}
