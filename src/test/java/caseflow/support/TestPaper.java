package caseflow.support;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.clients.Contacts;
import caseflow.clients.Permission;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.evidence.Act;
import caseflow.evidence.Deed;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.evidence.Reader;
import caseflow.evidence.Readings;
import caseflow.evidence.Subject;
import caseflow.evidence.TypedName;
import caseflow.evidence.Way;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.LinkGrant;
import caseflow.links.LinkedDocument;
import caseflow.links.Links;
import caseflow.mail.Letter;
import caseflow.mail.LetterCopy;
import caseflow.mail.Outbox;
import caseflow.web.Languages;
import gg.jte.Content;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;

/** A document of tests alone: it shows its number and the name of its reader, and can be accepted. */
@TestComponent
public class TestPaper implements LinkedDocument {

    public static final String KIND = "test-paper";

    /** The number of the one whose page fails. */
    public static final long BROKEN = 500;

    private static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", "192.0.2.7");
    private static final String SUBJECT = "Links that open it";
    private static final String SHA_256 = "5e".repeat(32);

    private final Links links;
    private final Contacts contacts;
    private final Readings readings;
    private final Evidences evidences;
    private final Outbox outbox;
    private final Languages languages;
    private final RowScope rows;
    private final TransactionTemplate transaction;
    private final Database database;

    TestPaper(
            Links links,
            Contacts contacts,
            Readings readings,
            Evidences evidences,
            Outbox outbox,
            Languages languages,
            RowScope rows,
            TransactionTemplate transaction,
            Database database) {
        this.links = links;
        this.contacts = contacts;
        this.readings = readings;
        this.evidences = evidences;
        this.outbox = outbox;
        this.languages = languages;
        this.rows = rows;
        this.transaction = transaction;
        this.database = database;
    }

    public static Subject subject(long number) {
        return new Subject(KIND, number);
    }

    /** Makes a link to it for the first contact of that address. */
    public Token link(long number, String email) {
        try (var bound = rows.enterFirm()) {
            return transaction.execute(status -> links.issue(subject(number), contact(email), STAFF));
        }
    }

    public Contact contact(String email) {
        long id = database.owner()
                .client()
                .sql("SELECT min(id) FROM contact WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
        try (var bound = rows.enterFirm()) {
            return contacts.find(new ContactId(id), ClientScope.ALL);
        }
    }

    public Evidence accept(long number, Reader reader, String name) {
        var deed = new Deed(subject(number), 1, Act.ACCEPTED, new TypedName(name).value(), "", SHA_256, null);
        return transaction.execute(status -> evidences.record(deed, reader));
    }

    /** How many letters with a link to one were mailed. */
    public long letters() {
        return database.owner()
                .client()
                .sql("SELECT count(*) FROM letter WHERE subject = :subject")
                .param("subject", SUBJECT)
                .query(Long.class)
                .single();
    }

    /** The last of those to that address. */
    public LetterCopy lastLetter(String email) {
        return outbox.page(email, null, null, null).letters().stream()
                .filter(letter -> letter.subject().equals(SUBJECT))
                .findFirst()
                .map(letter -> outbox.copy(letter.id()))
                .orElseThrow();
    }

    /** The token in it. */
    public Token lastMailed(String email) {
        String url = Objects.requireNonNull(lastLetter(email).sheet().action()).url();
        return new Token(url.substring(url.lastIndexOf('/') + 1));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission section() {
        return Permission.PROPOSALS;
    }

    @Override
    public String show(LinkGrant grant, String address, Model model) {
        long number = grant.about(KIND);
        if (number == BROKEN) {
            throw new IllegalStateException("broken on purpose");
        }
        String name = contacts.find(grant.reader().contact(), grant.scope()).name();
        readings.note(grant.subject(), 1, grant.reader(), grant.id().value(), Way.PAGE);
        model.addAttribute("title", "Test paper " + number);
        model.addAttribute(
                "content", (Content) page -> page.writeContent("<h1>Paper %d for %s</h1>".formatted(number, name)));
        return "web/layout/link";
    }

    @Override
    public void mail(LinkGrant grant, Token token) {
        Reader reader = grant.reader();
        outbox.post(Letter.to(reader.email(), reader.name(), languages.in(Locale.ENGLISH))
                .subject("links.title")
                .action("links.title", "https://portal.finch.example" + LinkAddress.of(token))
                .secret(token.secret()));
    }
}
