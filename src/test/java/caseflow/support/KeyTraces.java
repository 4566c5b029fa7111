package caseflow.support;

import caseflow.database.Database;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** A key of each client that was destroyed long ago, so that what guards the table is not proven by an empty one. */
@TestComponent
public class KeyTraces {

    private static final String TRACES = """
            INSERT INTO owner_key (owner, client_id, created_at, destroyed_at)
            SELECT 'trace of client ' || id, id, '2026-09-01 12:00Z', '2026-09-02 12:00Z' FROM client""";

    private final Database database;

    KeyTraces(Database database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void leave() {
        database.owner().client().sql(TRACES).update();
    }
}
