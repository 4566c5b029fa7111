package caseflow.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileStore {

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Profile> find(long account) {
        return jdbc.sql("""
                SELECT name, phone, password_hash IS NOT NULL AS password, language, zone
                  FROM account
                 WHERE id = :account
                """)
                .param("account", account)
                .query((row, number) -> new Profile(
                        row.getString("name"),
                        row.getString("phone"),
                        row.getBoolean("password"),
                        Locale.forLanguageTag(row.getString("language")),
                        zone(row.getString("zone"))))
                .optional();
    }

    void rename(long account, String name) {
        jdbc.sql("UPDATE account SET name = :name WHERE id = :account")
                .param("name", name)
                .param("account", account)
                .update();
    }

    void describe(long account, String name, String phone) {
        jdbc.sql("UPDATE account SET name = :name, phone = :phone WHERE id = :account")
                .param("name", name)
                .param("phone", phone)
                .param("account", account)
                .update();
    }

    void prefer(long account, Locale language, @Nullable ZoneId zone) {
        jdbc.sql("UPDATE account SET language = :language, zone = :zone WHERE id = :account")
                .param("language", language.toLanguageTag())
                .param("zone", zone == null ? null : zone.getId())
                .param("account", account)
                .update();
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        return id == null ? null : ZoneId.of(id);
    }
}
