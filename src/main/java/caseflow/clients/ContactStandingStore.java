package caseflow.clients;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where contacts stand: who is the primary one, who may sign in and who has. */
@Repository
class ContactStandingStore {

    private final JdbcClient jdbc;

    ContactStandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaves the client without a primary contact, for the moment until another one is named. */
    void noPrimary(ClientId client, ClientScope scope) {
        jdbc.sql("""
                UPDATE contact
                   SET is_primary = FALSE, version = version + 1
                 WHERE contact.client_id = :client AND contact.is_primary AND %s
                """.formatted(scope.clause("contact.client_id")))
                .param("client", client.value())
                .param("scope", scope.value())
                .update();
    }

    void primary(ContactId id, ClientScope scope) {
        jdbc.sql("""
                UPDATE contact
                   SET is_primary = TRUE, version = version + 1
                 WHERE contact.id = :id AND %s
                """.formatted(scope.clause("contact.client_id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    void grant(ContactId id, String by, Instant at, ClientScope scope) {
        jdbc.sql("""
                UPDATE contact
                   SET access_granted_at = :at, access_granted_by = :by, version = version + 1
                 WHERE contact.id = :id AND %s
                """.formatted(scope.clause("contact.client_id")))
                .param("id", id.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("scope", scope.value())
                .update();
    }

    void revoke(ContactId id, ClientScope scope) {
        jdbc.sql("""
                UPDATE contact
                   SET access_granted_at = NULL, access_granted_by = NULL, account_id = NULL, joined_at = NULL,
                       version = version + 1
                 WHERE contact.id = :id AND %s
                """.formatted(scope.clause("contact.client_id")))
                .param("id", id.value())
                .param("scope", scope.value())
                .update();
    }

    int link(ContactId id, long account, ClientScope scope) {
        return jdbc.sql("""
                UPDATE contact
                   SET account_id = :account
                 WHERE contact.id = :id AND contact.access_granted_at IS NOT NULL AND %s
                """.formatted(scope.clause("contact.client_id")))
                .param("id", id.value())
                .param("account", account)
                .param("scope", scope.value())
                .update();
    }

    /** Needs no scope: see the function. */
    void joined(long account, Instant at) {
        jdbc.sql("SELECT contact_joined(:account, :at)")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> account)
                .single();
    }

    /** Needs no scope: see the function. */
    List<MovedContact> move(long account, String email) {
        return jdbc.sql("SELECT contact_id, client_id, name FROM contact_moved(:account, :email)")
                .param("account", account)
                .param("email", email)
                .query((row, number) -> new MovedContact(
                        new ContactId(row.getLong("contact_id")),
                        new ClientId(row.getLong("client_id")),
                        row.getString("name")))
                .list();
    }
}
