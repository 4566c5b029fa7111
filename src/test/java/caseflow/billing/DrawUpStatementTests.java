package caseflow.billing;

import static caseflow.billing.Books.eur;
import static caseflow.billing.Books.november;
import static caseflow.billing.Sample.AMARA;
import static caseflow.billing.Sample.TODAY;
import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.billing.StatementEntry.Kind;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.database.RowScope;
import caseflow.support.CaseFlowTest;
import caseflow.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class DrawUpStatementTests {

    private static final LocalDate START = november(1);

    @Autowired
    Statements statements;

    @Autowired
    Invoices invoices;

    @Autowired
    Issuances issuances;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Payments payments;

    @Autowired
    Clients clients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowScope rows;

    private RowScope.Bound firm = () -> {};
    private Client hill = null;
    private Books books = null;

    @BeforeEach
    void enter() {
        firm = rows.enterFirm();
        hill = aClient();
        books = new Books(hill.id(), invoices, issuances, withdrawals, payments, jdbc, transaction);
    }

    @AfterEach
    void leave() {
        firm.close();
    }

    private Client aClient() {
        return clients.create(
                new ClientDetails("Hill", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""), AMARA);
    }

    private Statement statement(LocalDate from, LocalDate to) {
        return statements.of(hill.id(), new StatementPeriod(from, to), ClientScope.of(hill.id()));
    }

    private StatementSection section(int from, int to) {
        List<StatementSection> sections =
                statement(november(from), november(to)).sections();
        assertThat(sections).hasSize(1);
        return sections.get(0);
    }

    @Test
    void closesTodayWithWhatIsOpenLessTheCredits() {
        books.threeWeeks();

        List<StatementSection> sections = statement(START, TODAY).sections();

        assertThat(sections)
                .extracting(StatementSection::closing)
                .containsExactly(eur("56.50"), usd("300.10").minus(usd("50")));
        assertThat(invoices.open(ClientScope.of(hill.id()), 0).sums())
                .extracting(OpenInvoices.Sum::due)
                .containsExactly(eur("56.50"), usd("300.10"));
    }

    @Test
    void opensWithWhatTheDayBeforeClosedWithWhereverItIsCut() {
        books.threeWeeks();
        Statement whole = statement(START, TODAY);

        for (LocalDate day = START; day.isBefore(TODAY); day = day.plusDays(1)) {
            Statement before = statement(START, day);
            Statement after = statement(day.plusDays(1), TODAY);

            for (StatementSection section : whole.sections()) {
                CurrencyUnit currency = section.opening().getCurrencyUnit();
                assertThat(of(after, currency).opening())
                        .isEqualTo(of(before, currency).closing());
                assertThat(of(after, currency).closing()).isEqualTo(section.closing());
                assertThat(of(before, currency).entries().size()
                                + of(after, currency).entries().size())
                        .isEqualTo(section.entries().size());
            }
        }
    }

    private static StatementSection of(Statement statement, CurrencyUnit currency) {
        return statement.sections().stream()
                .filter(section -> section.opening().getCurrencyUnit().equals(currency))
                .findFirst()
                .orElse(new StatementSection(Money.zero(currency), List.of()));
    }

    @Test
    void listsWhatHappenedDayByDayWithoutDraftsAndNotes() {
        books.threeWeeks();

        StatementSection dollars = of(statement(START, TODAY), CurrencyUnit.USD);

        assertThat(dollars.entries())
                .extracting(StatementEntry::kind)
                .containsExactly(
                        Kind.INVOICE,
                        Kind.INVOICE,
                        Kind.PAYMENT,
                        Kind.PAYMENT,
                        Kind.INVOICE,
                        Kind.VOID,
                        Kind.PAYMENT,
                        Kind.PAYMENT,
                        Kind.REFUND,
                        Kind.REFUND_FAILED,
                        Kind.DISPUTE,
                        Kind.DISPUTE_WON,
                        Kind.REFUND,
                        Kind.REVERSAL);
        assertThat(dollars.entries()).filteredOn(StatementEntry::credit).hasSize(2);
        assertThat(dollars.entries()).extracting(StatementEntry::about).containsOnly("Advice", "Wire 88", "Visa 4242");
    }

    @Test
    void anInvoiceIsVoidFromTheDayItWasMadeSoWhereTheFirmIs() {
        // in New York it is still the 9th
        books.voided(books.issued(usd("100"), 7), "2026-11-10T04:30:00Z");

        assertThat(section(7, 8).closing()).isEqualTo(usd("100"));
        assertThat(section(9, 9).opening()).isEqualTo(usd("100"));
        assertThat(section(9, 9).closing()).isEqualTo(usd("0"));
        assertThat(section(9, 9).entries()).extracting(StatementEntry::day).containsExactly(november(9));
        assertThat(section(10, 10).opening()).isEqualTo(usd("0"));
    }

    @Test
    void saysSoWhereNothingHappened() {
        books.issued(usd("100"), 2);

        assertThat(section(3, 20)).isEqualTo(new StatementSection(usd("100"), List.of()));
        assertThat(section(1, 1)).isEqualTo(new StatementSection(usd("0"), List.of()));
    }

    @Test
    void isNotThereForAnotherClientAndHoldsNothingOfOne() {
        books.issued(usd("100"), 2);
        ClientScope stranger = ClientScope.of(aClient().id());
        var period = new StatementPeriod(START, TODAY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> statements.of(hill.id(), period, stranger));
        assertThat(statements
                        .of(stranger.client().orElseThrow(), period, stranger)
                        .sections())
                .containsExactly(new StatementSection(usd("0"), List.of()));
    }

    @Test
    void ofMoreThanADocumentHoldsIsRefused() {
        transaction.executeWithoutResult(done -> {
            done.setRollbackOnly();
            books.bill(Statements.MOST);
            assertThat(section(1, 24).entries()).hasSize(Statements.MOST);
            books.bill(1);
            assertThatExceptionOfType(StatementTooLong.class).isThrownBy(() -> section(1, 24));
        });
    }
}
