package caseflow.identity;

import caseflow.database.Database;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/**
 * Gives two of the demo's people a passkey from before the portal moved: to be looked at, and of no other use. None has the
 * number 1, under which every form is sent by somebody.
 */
@TestComponent
public class OldPasskeys {

    public static final String HOST = "before.finch.example";

    private final Database database;

    OldPasskeys(Database database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void give() {
        Stream.of(People.GRACE, People.FINCH).forEach(email -> {
            byte[] number = email.getBytes(StandardCharsets.UTF_8);
            database.owner()
                    .client()
                    .sql("""
                    WITH holder AS (
                        INSERT INTO passkey_holder (account_id, handle)
                        SELECT id, :number FROM account WHERE email = :email RETURNING account_id)
                    INSERT INTO passkey (id, account_id, host, credential_id, public_key, attestation, sign_count, name,
                                         created_at)
                    OVERRIDING SYSTEM VALUE
                    SELECT 1000000 + account_id, account_id, :host, :number, '', '', 0, 'Old laptop', now() FROM holder
                    """)
                    .param("email", email)
                    .param("number", number)
                    .param("host", HOST)
                    .update();
        });
    }
}
