package caseflow.support;

import caseflow.database.Database;
import java.util.List;
import java.util.regex.Pattern;

/** What nobody but a client and the firm may ever read. */
public final class Secrets {

    private Secrets() {}

    /** Its name, its people, its matters, the numbers and titles of what it was sent. */
    public static List<Pattern> of(long client, Database database) {
        return database.owner().client().sql("""
                        SELECT name FROM client WHERE id = :client
                         UNION SELECT number FROM client WHERE id = :client
                         UNION SELECT email FROM contact WHERE client_id = :client
                         UNION SELECT first_name || ' ' || last_name FROM contact WHERE client_id = :client
                         UNION SELECT number FROM matter WHERE client_id = :client
                         UNION SELECT title FROM matter WHERE client_id = :client
                         UNION SELECT number FROM invoice WHERE client_id = :client AND number IS NOT NULL
                         UNION SELECT title FROM invoice WHERE client_id = :client
                         UNION SELECT receipt_number FROM payment
                                WHERE client_id = :client AND receipt_number IS NOT NULL""").param("client", client).query(String.class).list().stream()
                .map(secret -> Pattern.compile("(?<![\\w-])" + Pattern.quote(secret) + "(?![\\w])"))
                .toList();
    }
}
