package caseflow.billing;

import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.StatementEntry.Kind;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientId;
import caseflow.clients.ClientKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class StatementTests {

    private static final StatementPeriod NOVEMBER =
            new StatementPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 24));

    private static final Client HILL = new Client(
            new ClientId(7),
            "C-1007",
            new ClientDetails("Hill", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""),
            0);

    private static StatementEntry entry(int day, Kind kind, String amount) {
        return entry(day, 9, kind, usd(amount));
    }

    private static StatementEntry entry(int day, int hour, Kind kind, Money amount) {
        LocalDate on = LocalDate.of(2026, 11, day);
        Instant at = on.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return new StatementEntry(on, at, kind, amount, "INV-1001", "", null, null, false);
    }

    private static StatementSection section(String opening, StatementEntry... entries) {
        return StatementSection.of(usd(opening), List.of(entries));
    }

    @Test
    void closesWithWhatIsOwedAfterAllThatHappened() {
        var section = section(
                "50",
                entry(2, Kind.INVOICE, "100"),
                entry(5, Kind.PAYMENT, "120"),
                entry(6, Kind.REVERSAL, "-120"),
                entry(7, Kind.PAYMENT, "80"),
                entry(9, Kind.REFUND, "-30"),
                entry(10, Kind.REFUND_FAILED, "30"),
                entry(11, Kind.DISPUTE, "-80"),
                entry(12, Kind.DISPUTE_WON, "80"));

        assertThat(section.billed()).isEqualTo(usd("100"));
        assertThat(section.received()).isEqualTo(usd("80"));
        assertThat(section.closing()).isEqualTo(usd("70"));
        assertThat(section.lines())
                .extracting(line -> line.balance().getAmount())
                .containsExactly(decimals("150", "30", "150", "70", "100", "70", "150", "70"));
    }

    @Test
    void showsAnInvoiceMadeVoidTwiceAndCountsItNotAtAll() {
        var section = section("0", entry(2, Kind.INVOICE, "100"), entry(4, Kind.VOID, "-100"));

        assertThat(section.lines()).hasSize(2);
        assertThat(section.billed()).isEqualTo(usd("0"));
        assertThat(section.closing()).isEqualTo(usd("0"));
    }

    @Test
    void showsMoneyBeyondWhatIsOwedAsABalanceBelowNothing() {
        var section = section("0", entry(2, Kind.INVOICE, "100"), entry(3, Kind.PAYMENT, "130"));

        assertThat(section.closing()).isEqualTo(usd("-30"));
    }

    @Test
    void goesDayByDayAndWithinADayAsItWasWrittenDown() {
        var section = section(
                "0",
                entry(3, 12, Kind.INVOICE, usd("40")),
                entry(3, 10, Kind.PAYMENT, usd("100")),
                entry(3, 9, Kind.INVOICE, usd("100")),
                entry(2, 23, Kind.REFUND, usd("-5")));

        assertThat(section.entries())
                .extracting(StatementEntry::kind)
                .containsExactly(Kind.REFUND, Kind.INVOICE, Kind.PAYMENT, Kind.INVOICE);
    }

    @Test
    void hasASectionForEachCurrencyThatIsOwedOrMoved() {
        var statement = Statement.of(
                HILL,
                NOVEMBER,
                List.of(eur("10"), Money.zero(CurrencyUnit.JPY), usd("0")),
                List.of(entry(2, Kind.INVOICE, "100"), entry(3, 9, Kind.INVOICE, Money.of(CurrencyUnit.GBP, 7))));

        assertThat(statement.sections())
                .extracting(StatementSection::closing)
                .containsExactly(eur("10"), Money.of(CurrencyUnit.GBP, 7), usd("100"));
    }

    @Test
    void ofNothingSaysNothingInTheCurrencyOfTheClient() {
        var statement = Statement.of(HILL, NOVEMBER, List.of(), List.of());

        assertThat(statement.sections()).containsExactly(new StatementSection(usd("0"), List.of()));
    }

    @Test
    void isCalledByItsDays() {
        assertThat(Statement.of(HILL, NOVEMBER, List.of(), List.of()).name())
                .isEqualTo("statement-2026-11-01-2026-11-24");
    }

    private static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static BigDecimal[] decimals(String... amounts) {
        return List.of(amounts).stream()
                .map(amount -> new BigDecimal(amount).setScale(2))
                .toArray(BigDecimal[]::new);
    }
}
