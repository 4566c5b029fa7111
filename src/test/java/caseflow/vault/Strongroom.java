package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.activity.Actor.Kind;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.database.DataFolder;
import caseflow.database.RowScope;
import caseflow.mail.Outbox;
import caseflow.offers.Desk;
import caseflow.vault.VaultItem.Terms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vaults of clients of their own. */
@TestComponent
public class Strongroom {

    static final Secret LOGIN = new Secret("hill-street", " biscuit 47 ", "https://tax.example/in", "Ask for Ines.");
    static final Terms FOR_GOOD = new Terms(false, null);
    static final Terms ONCE = new Terms(true, null);

    private final Desk desk;
    private final Vault vault;
    private final VaultReading reading;
    private final VaultExpiry expiry;
    private final RowScope rows;
    private final DataFolder data;
    private final Outbox outbox;

    Strongroom(
            Desk desk,
            Vault vault,
            VaultReading reading,
            VaultExpiry expiry,
            RowScope rows,
            DataFolder data,
            Outbox outbox) {
        this.desk = desk;
        this.vault = vault;
        this.reading = reading;
        this.expiry = expiry;
        this.rows = rows;
        this.data = data;
        this.outbox = outbox;
    }

    /** Who may see everything of a client whose vault is empty. */
    public Contact contact() {
        return desk.contact();
    }

    static Actor actor(Contact contact) {
        return new Actor(Kind.CONTACT, null, contact.name(), "203.0.113.9");
    }

    public VaultItemId add(ClientId client, String title, Secret secret, Terms terms) {
        return asFirm(() -> vault.add(client, title, secret, terms, Desk.STAFF));
    }

    VaultItemId addUntil(ClientId client, String title, LocalDate last) {
        return add(client, title, LOGIN, new Terms(false, last));
    }

    VaultItemId addFile(ClientId client, String name, byte[] bytes, Terms terms) {
        return asFirm(() -> vault.addFile(client, name, new ByteArrayInputStream(bytes), terms, Desk.STAFF));
    }

    Secret view(VaultItemId item, Contact contact) {
        return asClient(
                contact.client(),
                () -> reading.view(item, ClientScope.of(contact.client()), actor(contact))
                        .secret());
    }

    byte[] download(VaultItemId item, Contact contact) {
        return asClient(contact.client(), () -> {
            try (InputStream bytes = reading.download(item, ClientScope.of(contact.client()), actor(contact))
                    .bytes()) {
                return bytes.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    List<String> titles(Contact contact) {
        return asClient(
                contact.client(),
                () -> reading.list(contact.client(), "", ClientScope.of(contact.client()), actor(contact)).stream()
                        .map(item -> item.label().title())
                        .toList());
    }

    public VaultItemId login(Contact contact, String title, String password) {
        return add(contact.client(), title, new Secret("hill-street", password, "", ""), FOR_GOOD);
    }

    public VaultItemId once(Contact contact, String title, String password) {
        return add(contact.client(), title, new Secret("", password, "", ""), ONCE);
    }

    public VaultItemId file(Contact contact, String name, String text) {
        return addFile(contact.client(), name, text.getBytes(StandardCharsets.UTF_8), FOR_GOOD);
    }

    /** What is on record about the contact's client: deeds, names of things, and where they are. */
    public List<String> record(Contact contact) {
        return owner().sql("SELECT unnest(ARRAY [deed, label, path]) FROM audit WHERE client_id = :client")
                .param("client", contact.client().value())
                .query(String.class)
                .list();
    }

    /** A bit of its label is another. */
    public void damage(VaultItemId item) {
        owner().sql("UPDATE vault_part SET sealed = set_byte(sealed, 90, get_byte(sealed, 90) # 1)"
                        + " WHERE item_id = :item AND part = 'label'")
                .param("item", item.value())
                .update();
    }

    public byte[] sealed(VaultItemId item) {
        return owner().sql("SELECT sealed FROM vault_part WHERE item_id = :item AND part = 'secret'")
                .param("item", item.value())
                .query((row, number) -> row.getBytes("sealed"))
                .single();
    }

    public long filesOf(Contact contact) {
        return owner().sql("SELECT count(blob_id) FROM vault_item WHERE client_id = :client")
                .param("client", contact.client().value())
                .query(Long.class)
                .single();
    }

    /** Its file is gone from the storage. */
    public void lose(VaultItemId item) throws IOException {
        Files.delete(fileOf(item));
    }

    /** What the newest letters of that subject say. */
    public List<String> letters(String subject) {
        return asFirm(() -> outbox.page("", null, null, null).letters().stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(letter -> String.join(" ", outbox.copy(letter.id()).sheet().paragraphs()))
                .toList());
    }

    /** Where its sealed bytes lie. */
    Path fileOf(VaultItemId item) {
        String name = owner().sql("SELECT blob_id FROM vault_item WHERE id = :item")
                .param("item", item.value())
                .query(String.class)
                .single();
        return data.resolve("files/" + name.substring(0, 2) + "/" + name);
    }

    public void expire() {
        asFirm(() -> {
            expiry.expire();
            return null;
        });
    }

    public List<String> parts(VaultItemId item) {
        return owner().sql("SELECT part FROM vault_part WHERE item_id = :item ORDER BY part")
                .param("item", item.value())
                .query(String.class)
                .list();
    }

    public JdbcClient owner() {
        return desk.owner();
    }

    <T> T asFirm(Supplier<T> deed) {
        try (var bound = rows.enterFirm()) {
            return deed.get();
        }
    }

    private <T> T asClient(ClientId client, Supplier<T> deed) {
        try (var bound = rows.enterClient(client.value())) {
            return deed.get();
        }
    }
}
