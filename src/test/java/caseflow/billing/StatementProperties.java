package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.StatementEntry.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class StatementProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 20;

    /** What was booked in one currency, in any order. */
    record Ledger(Money opening, List<StatementEntry> entries) {

        StatementSection whole() {
            return StatementSection.of(opening, entries);
        }

        StatementSection part(Money opening, LocalDate from, LocalDate to) {
            List<StatementEntry> within = entries.stream()
                    .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                    .toList();
            return StatementSection.of(opening, within);
        }
    }

    @Property
    void theBalanceAfterTheLastEntryIsTheClosingBalance(@ForAll("ledgers") Ledger ledger) {
        StatementSection section = ledger.whole();
        List<StatementSection.Line> lines = section.lines();

        assertThat(lines).hasSameSizeAs(ledger.entries());
        assertThat(
                        lines.isEmpty()
                                ? section.opening()
                                : lines.get(lines.size() - 1).balance())
                .isEqualTo(section.closing());
        assertThat(section.closing())
                .isEqualTo(section.opening().plus(section.billed()).minus(section.received()));
    }

    @Property
    void eachBalanceIsTheOneBeforeAndItsOwnEntry(@ForAll("ledgers") Ledger ledger) {
        Money before = ledger.opening();
        for (StatementSection.Line line : ledger.whole().lines()) {
            Money amount = line.entry().amount();

            assertThat(line.balance())
                    .isEqualTo(line.entry().kind().bills() ? before.plus(amount) : before.minus(amount));
            before = line.balance();
        }
    }

    @Property
    void oneEndsWhereTheNextBegins(@ForAll("ledgers") Ledger ledger, @ForAll @IntRange(min = 0, max = DAYS) int cut) {
        StatementSection earlier = ledger.part(ledger.opening(), FIRST, FIRST.plusDays(cut));
        StatementSection later = ledger.part(earlier.closing(), FIRST.plusDays(cut + 1L), FIRST.plusDays(DAYS));

        assertThat(later.closing()).isEqualTo(ledger.whole().closing());
        assertThat(earlier.lines().size() + later.lines().size())
                .isEqualTo(ledger.entries().size());
    }

    @Property
    void theOrderOfTheBooksDoesNotMatter(@ForAll("ledgers") Ledger ledger, @ForAll Random random) {
        var shuffled = new ArrayList<>(ledger.entries());
        Collections.shuffle(shuffled, random);

        assertThat(StatementSection.of(ledger.opening(), shuffled).lines())
                .isEqualTo(ledger.whole().lines());
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Arbitraries.of("JPY", "USD", "EUR", "KWD")
                .map(CurrencyUnit::of)
                .flatMap(currency -> Combinators.combine(
                                amounts(currency, "-10000000"),
                                entries(currency).list().ofMaxSize(40))
                        .as(Ledger::new));
    }

    private static Arbitrary<StatementEntry> entries(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Kind.class),
                        amounts(currency, "0"),
                        Arbitraries.integers().between(1001, 1004))
                .as((day, hour, kind, amount, number) ->
                        entry(FIRST.plusDays(day), hour, kind, amount, "INV-" + number));
    }

    private static StatementEntry entry(LocalDate day, int hour, Kind kind, Money amount, String invoice) {
        Instant at = day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        boolean less =
                List.of(Kind.VOID, Kind.REVERSAL, Kind.REFUND, Kind.DISPUTE).contains(kind);
        return new StatementEntry(day, at, kind, less ? amount.negated() : amount, invoice, "", null, null, false);
    }

    private static Arbitrary<Money> amounts(CurrencyUnit currency, String least) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal("99999999999"))
                .ofScale(currency.getDecimalPlaces())
                .map(amount -> Money.of(currency, amount));
    }
}
