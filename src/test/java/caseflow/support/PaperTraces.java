package caseflow.support;

import caseflow.database.Database;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/**
 * A document of long ago that each contact got a link to and a code for, read and accepted, so that what guards these tables is not
 * proven by empty ones. The links have expired; the secret in each is {@link #EXPIRED} and the contact's id.
 */
@TestComponent
public class PaperTraces {

    public static final String EXPIRED = "expired-";

    private static final String TRACES = """
            INSERT INTO link (client_id, contact_id, contact_name, contact_email, subject_kind, subject_id, token_hash,
                              issued_at, issued_by, expires_at)
            SELECT client_id, id, first_name || ' ' || last_name, email, 'test-paper', 0,
                   sha256(convert_to('expired-' || id, 'UTF8')), '2026-09-01 12:00Z', 'Eleanor Finch',
                   '2026-10-01 12:00Z'
              FROM contact;
            INSERT INTO reading (client_id, subject_kind, subject_id, subject_version, contact_id, contact_name, proof,
                                 link_id, way, read_at, address, browser)
            SELECT client_id, subject_kind, subject_id, 1, contact_id, contact_name, 'link', id, 'page',
                   '2026-09-02 12:00Z', '192.0.2.9', 'Firefox/145.0'
              FROM link;
            INSERT INTO evidence (client_id, subject_kind, subject_id, subject_version, act, typed_name, reason, sha256,
                                  contact_id, contact_name, contact_email, proof, address, browser, happened_at, zone)
            SELECT client_id, subject_kind, subject_id, 1, 'accepted', contact_name, '', repeat('0', 64),
                   contact_id, contact_name, contact_email, 'link', '192.0.2.9', 'Firefox/145.0',
                   '2026-09-02 12:01Z', 'America/New_York'
              FROM link;
            INSERT INTO link_code (link_id, client_id, code, expires_at)
            SELECT id, client_id, '\\x00', '2026-09-02 12:10Z'
              FROM link""";

    private final Database database;

    PaperTraces(Database database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void leave() {
        database.owner().client().sql(TRACES).update();
    }
}
