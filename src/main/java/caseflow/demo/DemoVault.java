package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.activity.Actor.Kind;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.pdf.Pdf;
import caseflow.vault.Secret;
import caseflow.vault.Secret.Field;
import caseflow.vault.Vault;
import caseflow.vault.VaultItem.Terms;
import caseflow.vault.VaultItemId;
import caseflow.vault.VaultReading;
import java.io.ByteArrayInputStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Vaults: a login, a passport, a note, one thing to be shown once, and who was there. */
@Component
@Profile("demo")
@Order(6)
class DemoVault implements Chapter {

    private static final Terms FOR_GOOD = new Terms(false, null);
    private static final Terms ONCE = new Terms(true, null);

    private static final String PASSPORT = """
            <html lang="en"><head><title>Passport of Grace Hill</title>
            <meta name="author" content="Finch &amp; Partners"/><meta name="subject" content="Passport"/>
            <link rel="stylesheet" href="classpath:/pdf/document.css"/></head>
            <body><h1>Passport</h1><p>Hill, Grace. Number X0000000. A specimen.</p></body></html>""";

    private final Vault vault;
    private final VaultReading reading;
    private final Pdf pdf;
    private final DemoCast cast;

    DemoVault(Vault vault, VaultReading reading, Pdf pdf, DemoCast cast) {
        this.vault = vault;
        this.reading = reading;
        this.pdf = pdf;
        this.cast = cast;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        Actor by = staff.eleanor();
        var tax = new VaultItemId[1];
        story.scene(50, day -> {
            tax[0] = vault.add(bakery(), "Tax portal", login("hill-street", "correct-horse-47"), FOR_GOOD, by);
            vault.add(bakery(), "Safe in the office", Secret.noted("Left 27, right 4, left 81."), FOR_GOOD, by);
        });
        story.scene(49, day -> look(tax[0]));
        story.scene(
                30,
                day -> vault.addFile(
                        bakery(),
                        "Passport of Grace Hill.pdf",
                        new ByteArrayInputStream(pdf.render(PASSPORT)),
                        FOR_GOOD,
                        by));
        story.scene(3, day -> vault.add(bakery(), "First password of the till", login("till", "Biscuit-11"), ONCE, by));
        story.scene(
                21,
                day -> vault.add(
                        cast.client(DemoClients.MARINE).id(),
                        "Harbour authority",
                        login("northwind", "anchor-weigh-90"),
                        FOR_GOOD,
                        staff.jonas()));
    }

    private ClientId bakery() {
        return cast.client(DemoClients.BAKERY).id();
    }

    private static Secret login(String user, String password) {
        return new Secret(user, password, "https://tax.example/sign-in", "");
    }

    /** The client's primary contact does, in the portal. */
    private void look(VaultItemId item) {
        var grace = new Actor(Kind.CONTACT, null, "Grace Hill", "198.51.100.23");
        var scope = ClientScope.of(bakery());
        reading.list(bakery(), "", scope, grace);
        reading.view(item, scope, grace);
        reading.copy(item, Field.PASSWORD, scope, grace);
    }
}
