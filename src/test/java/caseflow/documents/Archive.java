package caseflow.documents;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.DataFolder;
import caseflow.database.RowScope;
import caseflow.identity.Accounts;
import caseflow.offers.Desk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of a client of its own, and those who may see them. */
@TestComponent
public class Archive {

    private final Desk desk;
    private final Contacts contacts;
    private final Accounts accounts;
    private final Documents documents;
    private final Shares shares;
    private final RowScope rows;
    private final DataFolder data;

    Archive(
            Desk desk,
            Contacts contacts,
            Accounts accounts,
            Documents documents,
            Shares shares,
            RowScope rows,
            DataFolder data) {
        this.desk = desk;
        this.contacts = contacts;
        this.accounts = accounts;
        this.documents = documents;
        this.shares = shares;
        this.rows = rows;
        this.data = data;
    }

    public Contact contact() {
        return desk.contact();
    }

    /** Another one, of the same client. */
    public Contact colleague(Contact of) {
        String email = "reader-" + UUID.randomUUID() + "@desk.example";
        var person = new Person("Priya", "Nair", "", email, "", TextDirection.AUTO);
        var draft =
                new ContactDraft(person, EnumSet.allOf(Permission.class), EnumSet.allOf(MailChoice.class), false, true);
        return firm(() -> {
            Contact added = contacts.add(of.client(), draft, ClientScope.ALL, Desk.STAFF);
            accounts.admit(email, "a quill and an inkwell");
            return added;
        });
    }

    public Document add(Contact of, String name, byte[] bytes) {
        return firm(() ->
                documents.add(of.client(), null, name, new ByteArrayInputStream(bytes), ClientScope.ALL, Desk.STAFF));
    }

    public Document add(Contact of, String name, String text) {
        return add(of, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Document version(Document document, String name, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return firm(() -> documents.addVersion(document.id(), name, bytes, ClientScope.ALL, Desk.STAFF));
    }

    public void share(Document document, Sharing sharing) {
        firm(() -> {
            shares.share(
                    shares.together(List.of(document.id()), ClientScope.ALL), sharing, ClientScope.ALL, Desk.STAFF);
            return document;
        });
    }

    public Document shared(Contact with, String name, String text) {
        Document added = add(with, name, text);
        share(added, Sharing.ALL);
        return added;
    }

    /** Its file is gone from the storage. */
    public void lose(Document document) throws IOException {
        String name = document.file().blob().id().toString();
        Files.delete(data.resolve("files/" + name.substring(0, 2) + "/" + name));
    }

    public <T> T firm(Supplier<T> deed) {
        try (var bound = rows.enterFirm()) {
            return deed.get();
        }
    }

    public JdbcClient owner() {
        return desk.owner();
    }
}
