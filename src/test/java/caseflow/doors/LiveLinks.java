package caseflow.doors;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.evidence.Subject;
import caseflow.identity.Token;
import caseflow.links.Links;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to a client's documents, one of each kind, as they are mailed to a contact; taken back when they were tried. */
@TestComponent
public class LiveLinks {

    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Doors", null);

    /** What was sent last, with most files. Contracts that are signed: for others a code would be mailed. */
    private static final String DOCUMENTS = """
            SELECT DISTINCT ON (d.kind) d.kind, d.id, coalesce(d.files -> 0 ->> 'id', '0') AS file
              FROM (SELECT o.kind, o.id, o.client_id, v.document::jsonb -> 'files' AS files
                      FROM offer o JOIN offer_version v ON v.offer_id = o.id AND v.number = o.sent_number
                     UNION ALL
                    SELECT 'contract', k.id, k.client_id, v.files::jsonb
                      FROM contract k JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
                     WHERE v.signed_at IS NOT NULL AND k.trashed_at IS NULL) AS d
             WHERE d.client_id = :client
             ORDER BY d.kind, jsonb_array_length(d.files) DESC, d.id
            """;

    /** The files of all versions of all documents but one. */
    private static final String FOREIGN = """
            SELECT DISTINCT f.file ->> 'id'
              FROM (SELECT o.kind, o.id, v.document::jsonb -> 'files' AS files
                      FROM offer o JOIN offer_version v ON v.offer_id = o.id
                     UNION ALL SELECT 'contract', contract_id, files::jsonb FROM contract_version) AS d,
                   jsonb_array_elements(d.files) AS f (file)
             WHERE NOT (d.kind = :kind AND d.id = :id)
            """;

    private final Links links;
    private final Contacts contacts;
    private final RowScope rows;
    private final TransactionTemplate transaction;
    private final JdbcClient owner;

    LiveLinks(Links links, Contacts contacts, RowScope rows, TransactionTemplate transaction, Database database) {
        this.links = links;
        this.contacts = contacts;
        this.rows = rows;
        this.transaction = transaction;
        owner = database.owner().client();
    }

    /** @param file one on that document; {@code 0} where it has none */
    record Live(Token token, Subject subject, String file) {

        String fill(String path) {
            return fill(path, file);
        }

        String fill(String path, String other) {
            return path.replace("{token}", token.secret()).replace("{file}", other);
        }
    }

    List<Live> of(long client, String email) {
        Contact reader = contact(client, email);
        return owner.sql(DOCUMENTS)
                .param("client", client)
                .query((row, number) ->
                        live(new Subject(row.getString("kind"), row.getLong("id")), row.getString("file"), reader))
                .list();
    }

    /** Every file that stands on another document than the link's. */
    List<String> foreign(Live link) {
        return owner.sql(FOREIGN)
                .param("kind", link.subject().kind())
                .param("id", link.subject().id())
                .query(String.class)
                .list();
    }

    private Contact contact(long client, String email) {
        long id = owner.sql("SELECT id FROM contact WHERE client_id = :client AND email = :email")
                .param("client", client)
                .param("email", email)
                .query(Long.class)
                .single();
        try (var bound = rows.enterFirm()) {
            return contacts.find(new ContactId(id), ClientScope.ALL);
        }
    }

    private Live live(Subject subject, String file, Contact reader) {
        try (var bound = rows.enterFirm()) {
            return new Live(transaction.execute(status -> links.issue(subject, reader, STAFF)), subject, file);
        }
    }

    void takeBack() {
        owner.sql("DELETE FROM link WHERE issued_by = :by")
                .param("by", STAFF.name())
                .update();
    }
}
