package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.documents.Access.How;
import caseflow.documents.Document;
import caseflow.documents.Documents;
import caseflow.documents.SharedDocuments;
import caseflow.documents.Shares;
import caseflow.documents.Sharing;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.pdf.Pdf;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Documents: shared with all, with one, with nobody, in two versions. */
@Component
@Profile("demo")
@Order(5)
class DemoDocuments implements Chapter {

    private static final String LEASE = """
            <html lang="en"><head><title>Lease of 14 Mercer Street</title>
            <meta name="author" content="Finch &amp; Partners"/><meta name="subject" content="Lease"/>
            <link rel="stylesheet" href="classpath:/pdf/document.css"/></head>
            <body><h1>Lease of 14 Mercer Street</h1>
            <p>Between the owner of the house and Hill Street Bakery Ltd, for ten years.</p>
            <h2>Rent</h2><p>4,800 dollars a month, payable by the third day.</p>
            <h2>Repairs</h2><p>The owner sees to roof and walls, the tenant to all that is within them.</p>
            </body></html>""";

    private static final String CHECKLIST = """
            What we need before we begin

            [ ] The last three rent statements
            [ ] A floor plan
            [ ] Names of everybody who may sign
            """;

    private static final String NUMBERS = """
            Month,Takings
            July,41200
            August,38950
            September,44010
            """;

    private final Documents documents;
    private final Shares shares;
    private final SharedDocuments shared;
    private final Contacts contacts;
    private final Pdf pdf;
    private final DemoCast cast;

    DemoDocuments(
            Documents documents, Shares shares, SharedDocuments shared, Contacts contacts, Pdf pdf, DemoCast cast) {
        this.documents = documents;
        this.shares = shares;
        this.shared = shared;
        this.contacts = contacts;
        this.pdf = pdf;
        this.cast = cast;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        Actor by = staff.eleanor();
        var lease = new Document[1];
        story.scene(58, day -> {
            lease[0] = add(DemoClients.BAKERY, "Lease of 14 Mercer Street.pdf", pdf.render(LEASE), by);
            share(lease[0], by);
        });
        story.scene(56, day -> look(lease[0], How.VIEW));
        checklist(story, by);
        story.scene(12, day -> toOne(add(DemoClients.BAKERY, "Takings.csv", text(NUMBERS), by), by));
        story.scene(2, day -> add(DemoClients.BAKERY, "Notes for the hearing.txt", text("Not shared yet."), by));
        var fees = new Document[1];
        story.scene(20, day -> {
            fees[0] = add(DemoClients.MARINE, "Port fees.csv", text(NUMBERS), by);
            share(fees[0], staff.jonas());
        });
        story.scene(19, day -> look(fees[0], How.DOWNLOAD));
    }

    /** In two versions. */
    private void checklist(Story story, Actor by) {
        var checklist = new Document[1];
        story.scene(57, day -> {
            checklist[0] = add(DemoClients.BAKERY, "Checklist.txt", text("First thoughts"), by);
            share(checklist[0], by);
        });
        story.scene(
                55,
                day -> documents.addVersion(
                        checklist[0].id(), "Checklist.txt", bytes(text(CHECKLIST)), ClientScope.ALL, by));
    }

    private Document add(String client, String name, byte[] content, Actor by) {
        return documents.add(cast.client(client).id(), null, name, bytes(content), ClientScope.ALL, by);
    }

    private void share(Document document, Actor by) {
        shares.shareAndTell(List.of(document), Sharing.ALL, ClientScope.ALL, by);
    }

    /** The client's primary contact opens it, in the portal. */
    private void look(Document document, How how) {
        Contact primary = contacts.of(document.client(), ClientScope.ALL).get(0);
        var reader = new Reader(
                document.client(),
                primary.id(),
                primary.name(),
                primary.email(),
                Proof.SESSION,
                "198.51.100.23",
                DemoContracts.PHONE);
        shared.open(document.id(), how, reader, ClientScope.of(document.client()));
    }

    /** With the client's primary contact. */
    private void toOne(Document document, Actor by) {
        Client client = cast.client(DemoClients.BAKERY);
        Contact primary = contacts.of(client.id(), ClientScope.ALL).get(0);
        shares.share(List.of(document), Sharing.with(Set.of(primary.id())), ClientScope.ALL, by);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
