package caseflow.billing;

import static caseflow.billing.Sample.AMARA;
import static caseflow.billing.Sample.transfer;
import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.payments.Attempt;
import caseflow.payments.Attempts;
import caseflow.payments.CardEntry;
import caseflow.payments.Reviews;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class BookCardMoneyTests {

    private static final ClientScope ALL = ClientScope.ALL;

    @Autowired
    Invoices invoices;

    @Autowired
    Issuances issuances;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Payments payments;

    @Autowired
    Papers papers;

    @Autowired
    Attempts attempts;

    @Autowired
    Reviews reviews;

    @Autowired
    Clients clients;

    @Autowired
    FirmSettings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Database database;

    @Autowired
    RowScope rows;

    private RowScope.Bound firm = () -> {};
    private Client hill = null;
    private Provider provider = null;

    @BeforeEach
    void enter() {
        firm = rows.enterFirm();
        hill = clients.create(
                new ClientDetails("Hill", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""), AMARA);
        provider = new Provider(database, attempts, events, transaction);
    }

    @AfterEach
    void leave() {
        firm.close();
    }

    private Invoice issued(String amount) {
        Invoice draft = invoices.draft(Sample.simple(hill.id(), "Advice", amount), ALL, AMARA);
        return issuances.issue(draft.id(), draft.version(), settings.today(), ALL, AMARA);
    }

    private Invoice now(Invoice invoice) {
        return invoices.find(invoice.id(), ALL);
    }

    private List<Payment> ledger(Invoice invoice) {
        return payments.of(invoice.id(), ClientScope.of(hill.id()));
    }

    private Attempt attempt(Invoice... paid) {
        return provider.attempt(paid);
    }

    private void tell(Attempt attempt, CardEntry.Kind kind, String key, Money amount) {
        provider.tell(attempt, kind, key, amount, null);
    }

    @Test
    void aPaymentSettlesItsInvoiceAndComesWithAReceipt() {
        Invoice invoice = issued("100");
        tell(attempt(invoice), CardEntry.Kind.RECEIVED, "pi_x", usd("100"));

        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PAID);
        Payment payment = ledger(invoice).get(0);
        assertThat(payment.entry().method()).isEqualTo(Method.CARD);
        assertThat(payment.entry().reference()).isEqualTo("Visa 4242");
        assertThat(payment.recordedBy()).isEqualTo("Grace Hill");
        assertThat(papers.of(payment.id(), ALL).content())
                .isEqualTo(papers.of(payment.id(), ClientScope.of(hill.id())).content());
        assertThatExceptionOfType(PaidByCard.class)
                .isThrownBy(() -> payments.reverse(payment.id(), "by mistake", ALL, AMARA));
    }

    @Test
    void onePaymentSettlesSeveralInvoicesEachWithAReceipt() {
        Invoice first = issued("100");
        Invoice second = issued("50");
        tell(attempt(first, second), CardEntry.Kind.RECEIVED, "pi_x", usd("150"));

        assertThat(now(first).balance()).isEqualTo(usd("0"));
        assertThat(now(second).balance()).isEqualTo(usd("0"));
        assertThat(ledger(first).get(0).receipt())
                .isNotEqualTo(ledger(second).get(0).receipt());
    }

    @Test
    void moneyForAVoidInvoiceIsKeptAsACreditAndPutOnTheReviewList() {
        Invoice invoice = issued("100");
        Attempt attempt = attempt(invoice);
        withdrawals.withdraw(invoice.id(), "wrong", ALL, AMARA);
        tell(attempt, CardEntry.Kind.RECEIVED, "pi_x", usd("100"));

        assertThat(now(invoice).paid()).isEqualTo(usd("0"));
        assertThat(ledger(invoice)).singleElement().matches(payment -> !payment.applied());
        assertThat(reviews.open(100))
                .anySatisfy(item -> assertThat(item.subject()).isEqualTo("pi_x" + attempt.id()));
    }

    @Test
    void whatIsMoreThanTheBalanceIsACredit() {
        Invoice invoice = issued("100");
        Attempt attempt = attempt(invoice);
        payments.record(invoice.id(), now(invoice).version(), transfer("30"), ALL, AMARA);
        tell(attempt, CardEntry.Kind.RECEIVED, "pi_x", usd("100"));

        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PAID);
        assertThat(ledger(invoice)).extracting(Payment::amount).containsExactly(usd("30"), usd("70"), usd("30"));
        assertThat(ledger(invoice)).extracting(Payment::applied).containsExactly(true, true, false);
    }

    @Test
    void moneyOfAnotherCurrencyIsKeptAsItCame() {
        Invoice invoice = issued("100");
        Money euros = Money.of(CurrencyUnit.EUR, 90);
        tell(attempt(invoice), CardEntry.Kind.RECEIVED, "pi_x", euros);

        assertThat(now(invoice).balance()).isEqualTo(usd("100"));
        Payment payment = ledger(invoice).get(0);
        assertThat(payment.amount()).isEqualTo(euros);
        assertThat(papers.of(payment.id(), ALL).content()).isNotEmpty();
    }

    @Test
    void aRefundOpensTheBalanceAgainAndItsFailureClosesIt() {
        Invoice invoice = issued("100");
        Attempt attempt = attempt(invoice);
        tell(attempt, CardEntry.Kind.RECEIVED, "pi_x", usd("100"));
        provider.tell(attempt, CardEntry.Kind.REFUNDED, "re_x", usd("-40"), invoice);

        assertThat(now(invoice).balance()).isEqualTo(usd("40"));
        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PARTIALLY_PAID);

        tell(attempt, CardEntry.Kind.REFUND_FAILED, "re_x:failed", usd("40"));
        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PAID);
        assertThat(ledger(invoice))
                .extracting(Payment::kind)
                .containsExactly(PaymentKind.PAYMENT, PaymentKind.REFUND, PaymentKind.REFUND_FAILED);
    }

    @Test
    void aDisputeOpensTheBalanceAndWinningItTooLateLeavesACredit() {
        Invoice invoice = issued("100");
        Attempt attempt = attempt(invoice);
        tell(attempt, CardEntry.Kind.RECEIVED, "pi_x", usd("100"));
        tell(attempt, CardEntry.Kind.DISPUTED, "dp_x:withdrawn", usd("-100"));
        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.UNPAID);

        payments.record(invoice.id(), now(invoice).version(), transfer("100"), ALL, AMARA);
        tell(attempt, CardEntry.Kind.DISPUTE_WON, "dp_x:reinstated", usd("100"));

        assertThat(now(invoice).status(settings.today())).isEqualTo(Status.PAID);
        assertThat(ledger(invoice)).last().matches(payment -> !payment.applied());
    }
}
