package caseflow.billing;

import static caseflow.billing.Sample.AMARA;
import static caseflow.billing.Sample.transfer;
import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.InvoiceSort.Column;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.database.RowScope;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class ListInvoicesTests {

    private static final ClientScope ALL = ClientScope.ALL;

    @Autowired
    Invoices invoices;

    @Autowired
    Issuances issuances;

    @Autowired
    Payments payments;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Clients clients;

    @Autowired
    FirmSettings settings;

    @Autowired
    RowScope rows;

    private RowScope.Bound firm = () -> {};
    private Client hill = null;

    @BeforeEach
    void enter() {
        firm = rows.enterFirm();
        hill = clients.create(
                new ClientDetails("Zephyr Hill", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""), AMARA);
    }

    @AfterEach
    void leave() {
        firm.close();
    }

    private Invoice draft(String title, String amount) {
        return invoices.draft(Sample.simple(hill.id(), title, amount), ALL, AMARA);
    }

    private Invoice issued(String title, String amount, int daysAgo) {
        Invoice draft = draft(title, amount);
        return issuances.issue(draft.id(), draft.version(), settings.today().minusDays(daysAgo), ALL, AMARA);
    }

    private void pay(Invoice invoice, String amount) {
        payments.record(invoice.id(), invoices.find(invoice.id(), ALL).version(), transfer(amount), ALL, AMARA);
    }

    private InvoiceList list(@Nullable Status status, String words, InvoiceSort sort, @Nullable Cursor from) {
        return invoices.list(
                new InvoiceQuery(
                        status == null ? Set.of() : Set.of(status), hill.id(), words, sort, from, settings.today()),
                ALL);
    }

    private Listing listing(String status) {
        return new Listing(status, "", "", hill.id().toString(), "", "");
    }

    private List<String> titles(@Nullable Status status, String words) {
        return list(status, words, InvoiceSort.NEWEST, null).rows().stream()
                .map(InvoiceSummary::title)
                .toList();
    }

    @Test
    void filtersByTheStatusThatTheRowsShow() {
        draft("a draft", "1");
        issued("unpaid", "10", 0);
        pay(issued("part", "10", 1), "4");
        issued("late", "10", 100);
        pay(issued("late part", "10", 90), "4");
        pay(issued("settled", "10", 2), "10");
        withdrawals.withdraw(issued("withdrawn", "10", 3).id(), "wrong", ALL, AMARA);

        assertThat(titles(Status.DRAFT, "")).containsExactly("a draft");
        assertThat(titles(Status.UNPAID, "")).containsExactly("unpaid");
        assertThat(titles(Status.PARTIALLY_PAID, "")).containsExactly("part");
        assertThat(titles(Status.OVERDUE, "")).containsExactly("late part", "late");
        assertThat(titles(Status.PAID, "")).containsExactly("settled");
        assertThat(titles(Status.VOID, "")).containsExactly("withdrawn");
        for (Status status : Status.values()) {
            assertThat(list(status, "", InvoiceSort.NEWEST, null).rows())
                    .extracting(InvoiceSummary::status)
                    .containsOnly(status);
        }
        assertThat(invoices.list(listing("open").query(settings.today()), ALL).rows())
                .extracting(InvoiceSummary::title)
                .containsExactly("unpaid", "part", "late part", "late");
        OpenInvoices open = invoices.open(ClientScope.of(hill.id()), 3);
        assertThat(open.count()).isEqualTo(4);
        assertThat(open.overdue()).isEqualTo(2);
        assertThat(open.sums()).containsExactly(new OpenInvoices.Sum(4, usd("32"), 2, usd("16"), 0));
        assertThat(open.first()).extracting(InvoiceSummary::title).containsExactly("late", "late part", "part");
    }

    @Test
    void findsByNumberClientTitleAndLine() {
        Invoice lease = invoices.draft(Sample.lease(hill.id()), ALL, AMARA);
        issuances.issue(lease.id(), lease.version(), settings.today(), ALL, AMARA);
        issued("Trademark 100%_sure", "10", 0);

        assertThat(titles(null, "mercer LEASE")).containsExactly("Lease review, 14 Mercer Street");
        assertThat(titles(null, "title search")).containsExactly("Lease review, 14 Mercer Street");
        assertThat(titles(null, "zephyr")).hasSize(2);
        assertThat(titles(null, invoices.find(lease.id(), ALL).label().toLowerCase(Locale.ROOT)))
                .containsExactly("Lease review, 14 Mercer Street");
        assertThat(titles(null, "100%_s")).containsExactly("Trademark 100%_sure");
        assertThat(titles(null, "100__s")).isEmpty();
        assertThat(titles(null, "\\ %")).isEmpty();
    }

    @Test
    void pagesForthAndBackInEveryOrderWithoutGapOrRepetition() {
        for (int i = 0; i < 60; i++) {
            if (i % 7 == 0) {
                draft("draft " + i, "" + (i % 5));
            } else {
                issued("issued " + i, "" + (1 + i % 5), i % 9);
            }
        }
        for (Column column : Column.values()) {
            for (boolean descending : List.of(true, false)) {
                pages(new InvoiceSort(column, descending));
            }
        }
    }

    private void pages(InvoiceSort sort) {
        List<List<InvoiceSummary>> forth = new ArrayList<>();
        InvoiceList page = list(null, "", sort, null);
        assertThat(page.previous()).isNull();
        forth.add(page.rows());
        while (page.next() != null) {
            page = list(null, "", sort, page.next());
            forth.add(page.rows());
        }
        List<InvoiceSummary> all = forth.stream().flatMap(List::stream).toList();
        assertThat(forth).hasSize(3);
        assertThat(new HashSet<>(all)).hasSize(60);

        page = list(null, "", sort, page.previous());
        assertThat(page.rows()).isEqualTo(forth.get(1));
        page = list(null, "", sort, page.previous());
        assertThat(page.rows()).isEqualTo(forth.get(0));
        assertThat(page.previous()).isNull();
    }

    @Test
    void showsADraftWithoutADueDateLastWhenSortedByIt() {
        draft("no day", "1");
        issued("first", "1", 5);

        assertThat(list(null, "", new InvoiceSort(Column.DUE, false), null).rows())
                .extracting(InvoiceSummary::title)
                .containsExactly("first", "no day");
    }
}
