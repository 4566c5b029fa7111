package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class SpreadProperties {

    /** What a payment by card finds: invoices that wait for their shares, some paid or void meanwhile. */
    record Case(List<Stake> stakes, Money paid, Money back) {

        List<Stake> after(List<Part> parts) {
            return stakes.stream().map(stake -> after(stake, parts)).toList();
        }

        private static Stake after(Stake stake, List<Part> parts) {
            Money applied = sum(parts, stake.invoice(), true);
            return new Stake(
                    stake.invoice(),
                    stake.share(),
                    stake.room().minus(applied),
                    stake.applied().plus(applied),
                    stake.credit().plus(sum(parts, stake.invoice(), false)));
        }
    }

    @Property
    void nothingIsLostAndNoInvoiceTakesMoreThanItCan(@ForAll("cases") Case found) {
        List<Part> came = Spread.received(found.paid, found.stakes);

        assertThat(sum(came)).isEqualTo(found.paid);
        assertThat(came).allMatch(part -> part.amount().isPositive());
        assertThat(found.after(came)).noneMatch(stake -> stake.room().isNegative());
    }

    @Property
    void whatIsTakenWasThere(@ForAll("cases") Case found) {
        var paid = new Case(found.after(Spread.received(found.paid, found.stakes)), found.paid, found.back);
        List<Part> left = Spread.taken(paid.back, null, paid.stakes);

        assertThat(sum(left)).isEqualTo(paid.back.negated());
        assertThat(left).allMatch(part -> part.amount().isNegative());
        assertThat(paid.after(left)).noneMatch(stake -> stake.applied().isNegative());
        assertThat(paid.after(left)).noneMatch(stake -> stake.credit().isNegative());
    }

    @Property
    void takenAndPutBackIsAsBefore(@ForAll("cases") Case found) {
        var paid = new Case(found.after(Spread.received(found.paid, found.stakes)), found.paid, found.back);
        List<Part> left = Spread.taken(paid.back, null, paid.stakes);
        var without = new Case(paid.after(left), found.paid, found.back);

        assertThat(without.after(Spread.restored(found.back, left, without.stakes)))
                .isEqualTo(paid.stakes);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<long[]> cents =
                Arbitraries.longs().between(0, 100_000).array(long[].class).ofSize(2);
        return Combinators.combine(
                        cents.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.longs().between(1, 600_000),
                        Arbitraries.longs().between(1, 600_000))
                .as((shares, paid, back) -> new Case(stakes(shares), usd(paid), usd(Math.min(paid, back))));
    }

    private static List<Stake> stakes(List<long[]> shares) {
        List<Stake> stakes = new ArrayList<>();
        for (long[] share : shares) {
            stakes.add(new Stake(new InvoiceId(stakes.size()), usd(share[0] + 1), usd(share[1]), usd(0), usd(0)));
        }
        return stakes;
    }

    private static Money usd(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    private static Money sum(List<Part> parts, InvoiceId invoice, boolean applied) {
        return sum(parts.stream()
                .filter(part -> part.applied() == applied && part.invoice().equals(invoice))
                .toList());
    }

    private static Money sum(List<Part> parts) {
        return Money.total(CurrencyUnit.USD, parts.stream().map(Part::amount).toList());
    }
}
