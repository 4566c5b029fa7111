package caseflow.offers;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.identity.Accounts;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.Discount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the firm who writes and sends, and clients of their own to send to. */
@TestComponent
public class Desk {

    public static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", "192.0.2.7");

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 24);

    private final Clients clients;
    private final Contacts contacts;
    private final Accounts accounts;
    private final OfferDrafts drafts;
    private final OfferDispatches dispatches;
    private final RowScope rows;
    private final Database database;

    Desk(
            Clients clients,
            Contacts contacts,
            Accounts accounts,
            OfferDrafts drafts,
            OfferDispatches dispatches,
            RowScope rows,
            Database database) {
        this.clients = clients;
        this.contacts = contacts;
        this.accounts = accounts;
        this.drafts = drafts;
        this.dispatches = dispatches;
        this.rows = rows;
        this.database = database;
    }

    /** A contact, of a client of its own, who may see everything and hears of everything. */
    public Contact contact() {
        String email = "reader-" + UUID.randomUUID() + "@desk.example";
        var person = new Person("Grace", "Hill", "", email, "", TextDirection.AUTO);
        try (var bound = rows.enterFirm()) {
            Client client = clients.create(
                    new ClientDetails("Reads offers", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""),
                    STAFF);
            var draft = new ContactDraft(
                    person, EnumSet.allOf(Permission.class), EnumSet.allOf(MailChoice.class), true, true);
            Contact contact = contacts.add(client.id(), draft, ClientScope.ALL, STAFF);
            accounts.admit(email, "a quill and an inkwell");
            return contact;
        }
    }

    public OfferContent content(Contact contact, String title, String text) {
        var line = new Line("Advice", new Charge(new BigDecimal("2"), new BigDecimal("290"), null));
        var lines = new Lines(CurrencyUnit.USD, List.of(line), Discount.NONE);
        return new OfferContent(contact.client(), null, title, text, lines, "Only for us");
    }

    public OfferDraft draft(OfferKind kind, Contact contact, String title) {
        try (var bound = rows.enterFirm()) {
            return drafts.draft(kind, content(contact, title, "We would **gladly** do it."), ClientScope.ALL, STAFF);
        }
    }

    /** Written and sent, open until Christmas Eve. */
    public OfferDraft sent(OfferKind kind, Contact contact, String title) {
        OfferDraft draft = draft(kind, contact, title);
        send(draft, UNTIL);
        return draft;
    }

    public List<String> send(OfferDraft draft, LocalDate until) {
        try (var bound = rows.enterFirm()) {
            return dispatches.send(draft.id(), draft.version(), until, ClientScope.ALL, STAFF);
        }
    }

    /** Gives that contact's client more time for whatever was sent last. */
    void extend(Contact contact, LocalDate until) {
        try (var bound = rows.enterFirm()) {
            long id = owner().sql("SELECT max(id) FROM offer WHERE client_id = :client")
                    .param("client", contact.client().value())
                    .query(Long.class)
                    .single();
            dispatches.extend(new OfferId(id), until, ClientScope.ALL, STAFF);
        }
    }

    public Reader reader(Contact contact, Proof proof) {
        return new Reader(
                contact.client(), contact.id(), contact.name(), contact.email(), proof, "198.51.100.7", "Test");
    }

    public static Actor actor(Contact contact) {
        return new Actor(Actor.Kind.CONTACT, null, contact.name(), "198.51.100.7");
    }

    /** The letter about answers that was begun last; whatever else is answered meanwhile is told in it too. */
    public long letterAboutAnswers(String reader) {
        return owner().sql("SELECT max(id) FROM letter WHERE recipient = :reader AND topic = 'answers'")
                .param("reader", reader)
                .query(Long.class)
                .single();
    }

    public JdbcClient owner() {
        return database.owner().client();
    }

    public RowScope rows() {
        return rows;
    }
}
