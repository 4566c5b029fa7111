package caseflow.storage;

import caseflow.database.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StorageStore {

    private final JdbcClient jdbc;

    StorageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is news */
    boolean note(BlobId blob, String finding, Instant at) {
        return jdbc.sql("""
                INSERT INTO storage_loss (blob_id, finding, noticed_at)
                VALUES (:blob, :finding, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("blob", blob.value())
                        .param("finding", finding)
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }

    /** By what a store of files knows this database. */
    UUID owner() {
        return jdbc.sql("SELECT id FROM storage_owner").query(UUID.class).single();
    }
}
