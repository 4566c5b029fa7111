package caseflow.billing;

import static caseflow.billing.Sample.TODAY;
import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import caseflow.billing.InvoiceState.Draft;
import caseflow.billing.InvoiceState.Issued;
import caseflow.billing.InvoiceState.Voided;
import caseflow.clients.ClientId;
import caseflow.lines.Lines;
import caseflow.money.Discount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InvoiceTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final BilledTo HILL = new BilledTo("Hill & Daughters", "1 Quay", "");
    private static final Issued ISSUED = new Issued("INV-1001", TODAY, TODAY.plusDays(30), NOW, "Amara", HILL);

    private final InvoiceContent content = Sample.simple(new ClientId(1), "Advice", "100");

    private Invoice invoice(InvoiceContent content, InvoiceState state, Money paid) {
        return new Invoice(new InvoiceId(1), 3, content, content.totals(), HILL, state, paid, null);
    }

    private Invoice draft(InvoiceContent content) {
        return invoice(content, new Draft(NOW, "Amara"), usd("0"));
    }

    private Invoice issued(String paid) {
        return invoice(content, ISSUED, usd(paid));
    }

    @Test
    void aDraftIsCalledByItsTitleAndAnIssuedOneByItsNumber() {
        assertThat(draft(content).label()).isEqualTo("Advice");
        assertThat(issued("0").label()).isEqualTo("INV-1001");
    }

    @Test
    void theStatusFollowsFromStatePaymentsAndTheDay() {
        LocalDate due = ISSUED.dueOn();
        assertThat(draft(content).status(TODAY)).isEqualTo(Status.DRAFT);
        assertThat(issued("0").status(due)).isEqualTo(Status.UNPAID);
        assertThat(issued("40").status(due)).isEqualTo(Status.PARTIALLY_PAID);
        assertThat(issued("0").status(due.plusDays(1))).isEqualTo(Status.OVERDUE);
        assertThat(issued("40").status(due.plusDays(1))).isEqualTo(Status.OVERDUE);
        assertThat(issued("100").status(due.plusDays(1))).isEqualTo(Status.PAID);
        assertThat(invoice(content, new Voided(ISSUED, NOW, "Amara", "wrong"), usd("0"))
                        .status(due.plusDays(1)))
                .isEqualTo(Status.VOID);
    }

    @Test
    void isNotIssuedWithoutLinesWithoutAnAmountOrDueBeforeItsDate() {
        var empty = new InvoiceContent(
                content.client(), null, "Empty", null, new Lines(content.currency(), List.of(), Discount.NONE), "", "");
        assertThatExceptionOfType(InvoiceNotReady.class)
                .isThrownBy(() -> draft(empty).readyToIssue(TODAY, 30))
                .extracting(InvoiceNotReady::key)
                .isEqualTo("billing.conflict.lines");
        assertThatExceptionOfType(InvoiceNotReady.class)
                .isThrownBy(() ->
                        draft(Sample.simple(new ClientId(1), "Credit", "-5")).readyToIssue(TODAY, 30))
                .extracting(InvoiceNotReady::key)
                .isEqualTo("billing.conflict.amount");
        assertThatExceptionOfType(InvoiceNotReady.class)
                .isThrownBy(() -> draft(content.due(TODAY.minusDays(1))).readyToIssue(TODAY, 30))
                .extracting(InvoiceNotReady::key)
                .isEqualTo("billing.conflict.due");
        assertThatNoException().isThrownBy(() -> draft(content).readyToIssue(TODAY, 0));
    }

    @Test
    void isIssuedOnceAndDueByItsOwnDayOrTheTermsOfTheFirm() {
        assertThat(draft(content).dueOn(TODAY, 14)).isEqualTo(TODAY.plusDays(14));
        assertThat(draft(content.due(TODAY)).dueOn(TODAY, 14)).isEqualTo(TODAY);
        assertThat(draft(content).issue(ISSUED).label()).isEqualTo("INV-1001");
        assertThatExceptionOfType(InvoiceAlreadyIssued.class)
                .isThrownBy(() -> issued("0").readyToIssue(TODAY, 30));
    }

    @Test
    void isNotSavedOverSomebodyElse() {
        assertThatExceptionOfType(InvoiceChangedMeanwhile.class)
                .isThrownBy(() -> draft(content).seen(2));
        assertThat(draft(content).seen(3)).isNotNull();
    }

    @Test
    void takesNoMoreThanIsOpen() {
        assertThat(issued("60").pay(usd("40"))).isEqualTo(ISSUED);
        assertThatExceptionOfType(PaymentExceedsBalance.class)
                .isThrownBy(() -> issued("60").pay(usd("40.01")));
        assertThatExceptionOfType(InvoiceNotIssued.class)
                .isThrownBy(() -> draft(content).pay(usd("1")));
        assertThatExceptionOfType(InvoiceVoid.class)
                .isThrownBy(() -> invoice(content, new Voided(ISSUED, NOW, "Amara", "wrong"), usd("0"))
                        .pay(usd("1")));
    }

    @Test
    void isNotMadeVoidWhileThereIsMoneyOnIt() {
        assertThat(issued("0").withdraw(NOW, "Amara", "wrong client").reason()).isEqualTo("wrong client");
        assertThatExceptionOfType(InvoiceHasPayments.class)
                .isThrownBy(() -> issued("1").withdraw(NOW, "Amara", "wrong client"));
        assertThatExceptionOfType(InvoiceNotIssued.class)
                .isThrownBy(() -> draft(content).withdraw(NOW, "Amara", "wrong client"));
    }
}
