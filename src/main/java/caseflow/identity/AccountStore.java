package caseflow.identity;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

    private static final String SELECT = "SELECT id, email, name, language, password_hash, role FROM account ";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    /**
     * Holds the account until the transaction ends, so that of what protects it nobody takes the last two away at once, and
     * nobody comes in by what is being changed. Whoever needs more of the account's rows takes this one first.
     */
    Account lock(long id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id)
                .query(AccountStore::account)
                .single();
    }

    /** Held, if the address is its own yet. */
    Optional<Account> lock(String email) {
        return find(email).map(found -> lock(found.id())).filter(held -> of(held, email));
    }

    Optional<Account> find(String email) {
        return jdbc.sql(SELECT + "WHERE lower(email) = lower(:email)")
                .param("email", email)
                .query(AccountStore::account)
                .optional()
                // the database finds more letters alike than those who count tries by address do
                .filter(found -> of(found, email));
    }

    /** Whose account it is that the contact signs in with, if there is one. */
    Optional<Long> ofContact(ContactId contact, ClientScope scope) {
        return jdbc.sql("""
            SELECT c.account_id
              FROM contact c
             WHERE c.id = :contact AND c.account_id IS NOT NULL AND
            """ + scope.clause("c.client_id"))
                .param("contact", contact.value())
                .param("scope", scope.value())
                .query(Long.class)
                .optional();
    }

    List<Account> staff() {
        return jdbc.sql(SELECT + "WHERE role IS NOT NULL AND switched_off_at IS NULL ORDER BY id")
                .query(AccountStore::account)
                .list();
    }

    /** The account of that address, made if there is none; a name that is already there stays. */
    long ensure(String email, String name, Locale language, Instant now) {
        return insert(email, name, language, null, now)
                .orElseGet(() -> find(email).orElseThrow().id());
    }

    /** Nothing if the address has an account already. */
    Optional<Long> insert(String email, String name, Locale language, @Nullable Role role, Instant now) {
        return jdbc.sql("""
            INSERT INTO account (email, name, language, role, created_at)
            VALUES (:email, :name, :language, :role, :now)
            ON CONFLICT (lower(email)) DO NOTHING
            RETURNING id
            """)
                .param("email", email)
                .param("name", name)
                .param("language", language.toLanguageTag())
                .param("role", role == null ? null : role.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void setPassword(long id, String hash) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    /** Another hash of the same password; nothing where the password was changed meanwhile. */
    void renewHash(long id, String old, String hash) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE id = :id AND password_hash = :old")
                .param("hash", hash)
                .param("id", id)
                .param("old", old)
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else signs in with it */
    void setEmail(long id, String email) {
        jdbc.sql("UPDATE account SET email = :email WHERE id = :id")
                .param("email", email)
                .param("id", id)
                .update();
    }

    boolean anyStaff() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account WHERE role IS NOT NULL)")
                .query(Boolean.class)
                .single();
    }

    private static boolean of(Account account, String email) {
        return account.email().toLowerCase(Locale.ROOT).equals(email.toLowerCase(Locale.ROOT));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new Account(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("password_hash"),
                role == null ? null : Role.of(role));
    }
}
