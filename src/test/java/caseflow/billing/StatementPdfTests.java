package caseflow.billing;

import static caseflow.billing.Sample.TODAY;
import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.StatementEntry.Kind;
import caseflow.billing.pdf.StatementPdf;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientId;
import caseflow.clients.ClientKind;
import caseflow.pdf.Judge;
import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class StatementPdfTests {

    private static final String ARABIC = "شركة الأمل للتجارة";
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Autowired
    StatementPdf pdf;

    private static Client client(String name) {
        return new Client(
                new ClientId(7),
                "C-1007",
                new ClientDetails(
                        name, ClientKind.COMPANY, "1 Quay\nHarbour", CurrencyUnit.USD, Locale.ENGLISH, "inside only"),
                0);
    }

    private static StatementEntry billed(int number, Money amount) {
        LocalDate day = START.plusDays(number % 300);
        return new StatementEntry(
                day,
                Instant.EPOCH,
                Kind.INVOICE,
                amount,
                "INV-" + (1000 + number),
                "Advice & counsel",
                null,
                null,
                false);
    }

    private static StatementEntry moved(int number, Kind kind, Money amount, boolean credit) {
        LocalDate day = START.plusDays(number % 300 + 1);
        String receipt = kind == Kind.PAYMENT ? "R-" + (1000 + number) : null;
        return new StatementEntry(
                day, Instant.EPOCH, kind, amount, "INV-" + (1000 + number), "Visa 4242", Method.CARD, receipt, credit);
    }

    private byte[] print(String file, Statement statement) throws IOException {
        byte[] made = pdf.print(statement).content();
        Files.write(Path.of("target", file), made);
        return made;
    }

    private static Statement statement(String name, List<Money> openings, List<StatementEntry> entries) {
        return Statement.of(client(name), new StatementPeriod(START, TODAY), openings, entries);
    }

    @Test
    void holdsEveryFigureAndIsArchivableAndAccessible() throws IOException {
        byte[] made = print(
                "statement.pdf",
                statement(
                        ARABIC,
                        List.of(usd("250.50")),
                        List.of(
                                billed(1, usd("1234.50")),
                                moved(2, Kind.PAYMENT, usd("1500"), false),
                                moved(3, Kind.PAYMENT, usd("20"), true),
                                moved(4, Kind.REFUND, usd("-5"), true))));

        Judge.assertArchivableAndAccessible(made);
        assertThat(made).hasSizeLessThan(60 * 1024);
        assertThat(Judge.text(made))
                .contains("Statement of account", "January 1, 2026 to November 24, 2026", ARABIC, "1 Quay", "C-1007")
                .contains("Finch & Partners", "Opening balance", "$250.50", "Invoice INV-1001", "Advice & counsel")
                .contains("$1,485.00", "Card · Receipt R-1002 · Visa 4242", "-$15.00", "-$35.00", "Visa 4242 · Credit")
                .contains("Refund on INV-1004", "-$5.00", "-$1,515.00", "-$30.00", "Credit in your favour", "$30.00")
                .contains("Page 1 of 1", "Drawn up on")
                .doesNotContain("inside only", "□", "#");
    }

    @Test
    void hasASectionForEachCurrency() throws IOException {
        byte[] made = print(
                "statement-currencies.pdf",
                statement(
                        "Hill",
                        List.of(Money.of(CurrencyUnit.EUR, 12)),
                        List.of(billed(1, usd("99")), billed(2, usd("1")))));

        Judge.assertArchivableAndAccessible(made);
        assertThat(Judge.text(made))
                .containsSubsequence(
                        "Amounts in EUR", "Nothing was billed or received", "€12.00", "Amounts in USD", "$100.00");
    }

    @Test
    void saysThatThereWasNothing() throws IOException {
        byte[] made = print("statement-nothing.pdf", statement("Hill", List.of(), List.of()));

        Judge.assertArchivableAndAccessible(made);
        assertThat(Judge.text(made))
                .contains("Nothing was billed or received in these days.", "Opening balance $0.00")
                .contains("Closing balance $0.00");
    }

    @Test
    void repeatsItsHeadAndNumbersItsPages() throws IOException {
        byte[] made = print(
                "statement-long.pdf",
                statement(
                        "Hill",
                        List.of(),
                        IntStream.range(0, 120)
                                .mapToObj(i -> billed(i, usd("10")))
                                .toList()));

        Judge.assertArchivableAndAccessible(made);
        String text = Judge.text(made);
        int pages = text.split("Page \\d+ of ", -1).length - 1;
        assertThat(pages).isBetween(3, 8);
        assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages, "$1,200.00");
        assertThat(text.split("Billed Received Balance", -1)).hasSize(pages + 1);
    }
}
