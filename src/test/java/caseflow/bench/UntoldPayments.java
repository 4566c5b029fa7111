package caseflow.bench;

import static org.awaitility.Awaitility.await;

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
import caseflow.payments.Counter;
import caseflow.payments.ManyInvoices;
import caseflow.simulator.RemoteSimulator;
import caseflow.simulator.Simulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Payments by card of which Stripe knows everything, and the application nothing but that its forms were opened. */
final class UntoldPayments {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 4;
    private static final String VISA = "4242424242424242";
    private static final int PAYMENTS_OF_A_CLIENT = 250;
    private static final String AMOUNT = "USD 75.00";
    private static final long REFUND_MINOR = 25_00;

    private final Counter counter;
    private final ManyInvoices many;
    private final Contacts contacts;
    private final RowScope rows;
    private final RemoteSimulator stripe;

    UntoldPayments(ApplicationContext node) {
        counter = node.getBean(Counter.class);
        many = node.getBean(ManyInvoices.class);
        contacts = node.getBean(Contacts.class);
        rows = node.getBean(RowScope.class);
        stripe = new RemoteSimulator(node.getEnvironment());
    }

    /**
     * Makes them, every other one refunded in part.
     *
     * @return what Stripe would have told of them
     */
    List<JsonNode> make(int count) throws InterruptedException, ExecutionException {
        Hands.each(AT_ONCE, invoices(count), invoice -> counter.open(invoice));
        leaveAlone();
        List<String> intents = counter.owner()
                .sql("SELECT intent_id FROM payment_attempt ORDER BY id")
                .query(String.class)
                .list();
        Hands.each(AT_ONCE, intents, intent -> stripe.confirm(intent, VISA));
        List<String> refunded = IntStream.range(0, count)
                .filter(i -> i % 2 == 1)
                .mapToObj(intents::get)
                .toList();
        Hands.each(AT_ONCE, refunded, intent -> stripe.refundInDashboard(intent, REFUND_MINOR));
        return stripe.events(Simulator.USUAL_EVENTS);
    }

    private List<Invoice> invoices(int count) {
        List<Invoice> invoices = new ArrayList<>();
        while (invoices.size() < count) {
            Invoice first = counter.invoice(client(), AMOUNT);
            invoices.addAll(many.copies(first, Math.min(PAYMENTS_OF_A_CLIENT, count - invoices.size())));
        }
        return invoices;
    }

    /** With somebody to be thanked. */
    private ClientId client() {
        ClientId client = counter.client();
        var person = new Person("Grace", "Hill", "", "grace@hill.example", "", TextDirection.LTR);
        var draft = new ContactDraft(person, Set.of(Permission.INVOICES), Set.of(MailChoice.INVOICES), true, false);
        try (var bound = rows.enterFirm()) {
            contacts.add(client, draft, ClientScope.ALL, Counter.STAFF);
        }
        return client;
    }

    /** The application asks Stripe by itself too; what is to be found must have come by an event. */
    private void leaveAlone() {
        await().atMost(PATIENCE)
                .until(() -> counter.owner()
                        .sql("SELECT events_to IS NOT NULL FROM card_terms")
                        .query(Boolean.class)
                        .single());
        counter.owner()
                .sql("UPDATE payment_attempt SET checked_at = checked_at + interval '1 day'")
                .update();
    }
}
