package caseflow.billing.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.billing.Invoice;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.RowScope;
import caseflow.identity.Accounts;
import caseflow.identity.People;
import caseflow.payments.CardTerms;
import caseflow.payments.Cards;
import caseflow.payments.Counter;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A client with a contact who has a card, at a browser with htmx. */
@TestComponent
public class Wallet {

    public static final String PASSWORD = "a purse with a clasp";

    private final Counter counter;
    private final Contacts contacts;
    private final Accounts accounts;
    private final People people;
    private final Cards cards;
    private final RowScope rows;
    private final MockMvcTester mvc;

    Wallet(
            Counter counter,
            Contacts contacts,
            Accounts accounts,
            People people,
            Cards cards,
            RowScope rows,
            MockMvcTester mvc) {
        this.counter = counter;
        this.contacts = contacts;
        this.accounts = accounts;
        this.people = people;
        this.cards = cards;
        this.rows = rows;
        this.mvc = mvc;
    }

    /** @return the address by which somebody who may pay for that client signs in, with {@link #PASSWORD} */
    public String payerOf(ClientId client) {
        String email = "payer-" + UUID.randomUUID() + "@hill.example";
        var person = new Person("Grace", "Hill", "", email, "", TextDirection.LTR);
        var draft = new ContactDraft(person, Set.of(Permission.INVOICES), Set.of(MailChoice.INVOICES), true, true);
        try (var bound = rows.enterFirm()) {
            contacts.add(client, draft, ClientScope.ALL, Counter.STAFF);
            accounts.admit(email, PASSWORD);
        }
        return email;
    }

    public Invoice invoice(ClientId client, String amount) {
        return counter.invoice(client, amount);
    }

    public MvcTestResult see(String email, String path) {
        return mvc.get().uri(path).with(people.as(email)).exchange();
    }

    MockMvcRequestBuilder ask(String email, String path) {
        return mvc.get().uri(path).header("HX-Request", "true").with(people.as(email));
    }

    MockMvcRequestBuilder post(String email, String path) {
        return mvc.post().uri(path).header("HX-Request", "true").with(csrf()).with(people.as(email));
    }

    /** What the firm lets its clients do. */
    public void offer(boolean parts, boolean together) {
        try (var bound = rows.enterFirm()) {
            cards.change(new CardTerms(parts, together, cards.terms().version()), Counter.STAFF);
        }
    }
}
