package caseflow.support;

import caseflow.database.Database;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** An attachment of each client, to a document that nobody has, so that what guards the table is proven by rows. */
@TestComponent
public class AttachmentTraces {

    private static final String TRACES = """
            INSERT INTO attachment (client_id, subject_kind, subject_id, blob_id, name, content_type, size, sha256,
                                    added_at, added_by)
            SELECT id, 'trace', id, gen_random_uuid(), 'fees.pdf', 'application/pdf', 1, repeat('0', 64),
                   timestamptz '2026-09-01 12:00Z', 'Eleanor Finch'
              FROM client""";

    private final Database database;

    AttachmentTraces(Database database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void leave() {
        database.owner().client().sql(TRACES).update();
    }
}
