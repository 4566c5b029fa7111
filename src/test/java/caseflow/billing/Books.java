package caseflow.billing;

import static caseflow.billing.Sample.AMARA;
import static caseflow.billing.Sample.usd;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.lines.Lines;
import caseflow.money.Discount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A client's business in November, by the day of the month. */
record Books(
        ClientId client,
        Invoices invoices,
        Issuances issuances,
        Withdrawals withdrawals,
        Payments payments,
        JdbcClient jdbc,
        TransactionTemplate transaction) {

    private static final ClientScope ALL = ClientScope.ALL;

    static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    Invoice issued(Money amount, int day) {
        var content = new InvoiceContent(
                client,
                null,
                "Advice",
                null,
                new Lines(
                        amount.getCurrencyUnit(),
                        List.of(Sample.line("Advice", "1", amount.getAmount().toPlainString(), "")),
                        Discount.NONE),
                "",
                "");
        Invoice draft = invoices.draft(content, ALL, AMARA);
        return issuances.issue(draft.id(), draft.version(), november(day), ALL, AMARA);
    }

    Payment paid(Invoice invoice, Money amount, int day) {
        int version = invoices.find(invoice.id(), ALL).version();
        var entry = new PaymentEntry(amount, november(day), Method.TRANSFER, "Wire 88", "inside only");
        return payments.record(invoice.id(), version, entry, ALL, AMARA);
    }

    void voided(Invoice invoice, String at) {
        withdrawals.withdraw(invoice.id(), "wrong", ALL, AMARA);
        transaction.executeWithoutResult(done -> jdbc.sql("UPDATE invoice SET voided_at = :at WHERE id = :id")
                .param("at", OffsetDateTime.parse(at))
                .param("id", invoice.id().value())
                .update());
    }

    /** All that can happen to money, in two currencies, over three weeks. */
    void threeWeeks() {
        Invoice first = issued(usd("1000"), 2);
        Invoice second = issued(usd("300.10"), 4);
        paid(first, usd("400"), 5);
        payments.reverse(paid(second, usd("300.10"), 6).id(), "wrong client", ALL, AMARA);
        voided(issued(usd("77.77"), 7), "2026-11-09T15:00:00Z");
        paid(issued(eur("90"), 8), eur("45.5"), 10);
        issued(eur("12"), 20);
        invoices.draft(Sample.simple(client, "Not yet", "5000"), ALL, AMARA);
        transaction.executeWithoutResult(done -> byCard(first, second));
    }

    private void byCard(Invoice first, Invoice second) {
        var card = new CardBooking(jdbc);
        card.apply(first, "payment", usd("600"), november(11));
        card.credit(first, "payment", usd("55.05"), november(11));
        card.apply(first, "refund", usd("-100"), november(13));
        card.apply(first, "refund_failed", usd("100"), november(15));
        card.apply(first, "dispute", usd("-600"), november(16));
        card.apply(first, "dispute_won", usd("600"), november(19));
        card.credit(second, "refund", usd("-5.05"), november(21));
    }

    /** So many invoices of a dollar each, all on the 3rd. */
    void bill(int number) {
        jdbc.sql("""
                INSERT INTO invoice (client_id, currency, title, note, internal_note, discount_kind, discount_value,
                                     due_on, subtotal, discount, tax, total, listed_on, search, created_at, created_by,
                                     number, issued_on, issued_at, issued_by, billed_name, billed_address,
                                     matter_label)
                SELECT :client, 'USD', 'Counsel', '', '', 'none', 0, DATE '2026-12-24', 1, 0, 0, 1,
                       DATE '2026-11-03', '', now(), 'Test', gen_random_uuid()::text, DATE '2026-11-03', now(),
                       'Test', 'Hill', '', ''
                  FROM generate_series(1, :number)
                """).param("client", client.value()).param("number", number).update();
    }
}
