package caseflow.payments;

import caseflow.activity.Actor;
import caseflow.billing.Bundles;
import caseflow.billing.Invoice;
import caseflow.billing.InvoiceContent;
import caseflow.billing.Invoices;
import caseflow.billing.Issuances;
import caseflow.billing.Tills;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientId;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.lines.Line;
import caseflow.lines.Lines;
import caseflow.money.Charge;
import caseflow.money.Discount;
import caseflow.simulator.Simulator;
import caseflow.simulator.WebhookFault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes invoices, and pays them by card as the portal does. */
@TestComponent
public class Counter {

    public static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Amara Finch", "192.0.2.7");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int EVENTS_OF_A_PAYMENT = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Clients clients;
    private final Invoices invoices;
    private final Issuances issuances;
    private final Tills tills;
    private final Bundles bundles;
    private final Checkouts checkouts;
    private final Attempts attempts;
    private final Settlements settlements;
    private final ObjectProvider<Simulator> simulator;
    private final RowScope rows;
    private final Database database;

    Counter(
            Clients clients,
            Invoices invoices,
            Issuances issuances,
            Tills tills,
            Bundles bundles,
            Checkouts checkouts,
            Attempts attempts,
            Settlements settlements,
            ObjectProvider<Simulator> simulator,
            RowScope rows,
            Database database) {
        this.clients = clients;
        this.invoices = invoices;
        this.issuances = issuances;
        this.tills = tills;
        this.bundles = bundles;
        this.checkouts = checkouts;
        this.attempts = attempts;
        this.settlements = settlements;
        this.simulator = simulator;
        this.rows = rows;
        this.database = database;
    }

    /** Somebody who pays; the number tells them apart. */
    public static Actor payer(long account) {
        return new Actor(Actor.Kind.CONTACT, account, "Grace Hill", "192.0.2.8");
    }

    public ClientId client() {
        try (var bound = rows.enterFirm()) {
            return clients.create(
                            new ClientDetails(
                                    "Pays by card", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""),
                            STAFF)
                    .id();
        }
    }

    public Invoice invoice(String amount) {
        return invoice(client(), amount);
    }

    /** @param amount such as {@code USD 12.50} */
    public Invoice invoice(ClientId client, String amount) {
        return invoice(client, amount, TODAY);
    }

    public Invoice invoice(ClientId client, String amount, LocalDate day) {
        Money money = Money.parse(amount);
        try (var bound = rows.enterFirm()) {
            var line = new Line("Advice", new Charge(BigDecimal.ONE, money.getAmount(), null));
            var content = new InvoiceContent(
                    client,
                    null,
                    "Advice",
                    null,
                    new Lines(money.getCurrencyUnit(), List.of(line), Discount.NONE),
                    "",
                    "");
            Invoice draft = invoices.draft(content, ClientScope.ALL, STAFF);
            return issuances.issue(draft.id(), draft.version(), day, ClientScope.ALL, STAFF);
        }
    }

    /** Somebody pays, and the provider tells nobody. */
    public void pays(String intent, String card) {
        Simulator simulator = this.simulator.getObject();
        simulator.awaitWebhooks(PATIENCE);
        simulator.faults().of("", EVENTS_OF_A_PAYMENT, new WebhookFault.Drop());
        simulator.confirm(intent, card);
        simulator.awaitWebhooks(PATIENCE);
        simulator.faults().clear();
    }

    /** An invoice of so much that is paid with that card. */
    public Invoice paid(String amount, String card) {
        Invoice invoice = invoice(amount);
        String intent = intent(invoice);
        pays(intent, card);
        settlements.apply(intent);
        return invoice;
    }

    public Invoice now(Invoice invoice) {
        try (var bound = rows.enterFirm()) {
            return invoices.find(invoice.id(), ClientScope.ALL);
        }
    }

    /** Opens the form for all that is open on it; of several, which are all their client has, for all of them. */
    public Checkout open(Actor payer, Invoice... paid) {
        ClientScope scope = ClientScope.of(paid[0].client());
        try (var bound = rows.enterClient(paid[0].client().value())) {
            return paid.length == 1
                    ? tills.pay(paid[0].id(), null, scope, payer)
                    : bundles.pay(paid[0].content().currency(), scope, payer);
        }
    }

    public Checkout open(Invoice... paid) {
        return open(payer(paid[0].client().value()), paid);
    }

    /** The form for these, opened by somebody nobody else knows. @return the provider's id */
    public String intent(Invoice... paid) {
        open(paid);
        return Objects.requireNonNull(attempt(paid[0]).intent());
    }

    /** What the payer's page asks for after the card's bank has spoken. */
    public Checkout refresh(Invoice invoice) {
        return refresh(payer(invoice.client().value()), invoice);
    }

    Checkout refresh(Actor payer, Invoice invoice) {
        AttemptId attempt = attempt(invoice).id();
        try (var bound = rows.enterClient(invoice.client().value())) {
            return checkouts.refresh(attempt, ClientScope.of(invoice.client()), payer);
        }
    }

    /** Money to be sent back, by a press of its own. */
    static RefundWish back(AttemptId attempt, String amount) {
        return new RefundWish(UUID.randomUUID(), attempt, null, Money.parse(amount), "Agreed", false);
    }

    /** Opens the form for a part of it. */
    public Checkout part(Invoice invoice, String amount) {
        try (var bound = rows.enterClient(invoice.client().value())) {
            var share =
                    new Share(invoice.id().value(), Money.of(invoice.content().currency(), new BigDecimal(amount)));
            return checkouts.open(
                    () -> new Basket(invoice.client(), invoice.label(), List.of(share)),
                    payer(invoice.client().value()));
        }
    }

    /** How often somebody tried to pay it. */
    public int attempts(Invoice invoice) {
        return owner().sql("SELECT count(*) FROM payment_share WHERE payable_id = :invoice")
                .param("invoice", invoice.id().value())
                .query(Integer.class)
                .single();
    }

    /** The attempt for it that was opened last. */
    public Attempt attempt(Invoice invoice) {
        try (var bound = rows.enterFirm()) {
            long id = owner().sql("SELECT max(attempt_id) FROM payment_share WHERE payable_id = :invoice")
                    .param("invoice", invoice.id().value())
                    .query(Long.class)
                    .single();
            return attempts.find(new AttemptId(id), ClientScope.ALL).orElseThrow();
        }
    }

    /** What stands in the ledger of invoices for it: the sum, applied or not, of what cards moved. */
    public BigDecimal bookedFor(Invoice invoice) {
        return owner().sql("""
                        SELECT coalesce(sum(amount), 0) FROM payment
                         WHERE invoice_id = :invoice AND card_entry_id IS NOT NULL""")
                .param("invoice", invoice.id().value())
                .query(BigDecimal.class)
                .single();
    }

    /** How many entries of the card ledger there are for it. */
    public int entries(Invoice invoice) {
        return owner().sql("""
                        SELECT count(*) FROM card_entry e JOIN payment_share s ON s.attempt_id = e.attempt_id
                         WHERE s.payable_id = :invoice""")
                .param("invoice", invoice.id().value())
                .query(Integer.class)
                .single();
    }

    public JdbcClient owner() {
        return database.owner().client();
    }
}
