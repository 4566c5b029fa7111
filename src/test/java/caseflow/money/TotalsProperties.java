package caseflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class TotalsProperties {

    /** An invoice as anyone might write it, credit lines and odd rates included. */
    record Bill(CurrencyUnit currency, List<Charge> charges, Discount discount) {

        Totals totals() {
            return Totals.of(currency, charges, discount);
        }

        Money sum(List<Money> amounts) {
            return Money.total(currency, amounts);
        }
    }

    @Property
    void totalIsSubtotalLessDiscountPlusTax(@ForAll("bills") Bill bill) {
        Totals totals = bill.totals();

        assertThat(totals.total())
                .isEqualTo(totals.subtotal().minus(totals.discount()).plus(totals.tax()));
        assertThat(totals.subtotal())
                .isEqualTo(bill.sum(bill.charges().stream()
                        .map(charge -> charge.amount(bill.currency()))
                        .toList()));
    }

    @Property
    void basesAddUpToWhatIsLeftAfterDiscount(@ForAll("bills") Bill bill) {
        Totals totals = bill.totals();
        List<Money> bases = totals.taxes().stream().map(TaxLine::base).toList();

        assertThat(bill.sum(bases).plus(totals.untaxed()))
                .isEqualTo(totals.subtotal().minus(totals.discount()));
        if (bill.charges().stream().noneMatch(charge -> charge.taxRate() == null)) {
            assertThat(totals.untaxed().isZero()).isTrue();
        }
    }

    @Property
    void taxIsRoundedOnceForEachRate(@ForAll("bills") Bill bill) {
        Totals totals = bill.totals();

        assertThat(totals.taxes())
                .extracting(TaxLine::rate)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(totals.taxes())
                .allSatisfy(line -> assertThat(line.tax())
                        .isEqualTo(line.base().multipliedBy(line.rate().movePointLeft(2), RoundingMode.HALF_UP)));
        assertThat(bill.sum(totals.taxes().stream().map(TaxLine::tax).toList())).isEqualTo(totals.tax());
    }

    @Property
    void aDiscountNeverTurnsTheSubtotalAround(@ForAll("bills") Bill bill) {
        Totals totals = bill.totals();

        assertThat(totals.discount().abs())
                .isLessThanOrEqualTo(totals.subtotal().abs());
    }

    @Property
    void everyBaseLosesItsShareToWithinOneUnit(@ForAll("bills") Bill bill) {
        Totals whole = Totals.of(bill.currency(), bill.charges(), Discount.NONE);
        Totals totals = bill.totals();
        for (int i = 0; i < totals.taxes().size() && !whole.subtotal().isZero(); i++) {
            Money gross = whole.taxes().get(i).base();
            BigDecimal exact = gross.getAmount()
                    .multiply(totals.discount().getAmount())
                    .divide(whole.subtotal().getAmount(), 12, RoundingMode.HALF_UP);
            BigDecimal lost = gross.minus(totals.taxes().get(i).base()).getAmount();

            assertThat(lost.subtract(exact).abs())
                    .isLessThan(BigDecimal.ONE.movePointLeft(bill.currency().getDecimalPlaces()));
        }
    }

    @Property
    void orderOfLinesDoesNotMatter(@ForAll("bills") Bill bill) {
        var reversed = new ArrayList<>(bill.charges());
        Collections.reverse(reversed);

        assertThat(Totals.of(bill.currency(), reversed, bill.discount())).isEqualTo(bill.totals());
    }

    @Provide
    Arbitrary<Bill> bills() {
        Arbitrary<CurrencyUnit> currencies =
                Arbitraries.of("JPY", "ISK", "UGX", "USD", "EUR", "KWD", "TND").map(CurrencyUnit::of);
        return currencies.flatMap(currency -> charges()
                .list()
                .ofMaxSize(12)
                .flatMap(charges -> discounts(Totals.subtotal(currency, charges))
                        .map(discount -> new Bill(currency, charges, discount))));
    }

    private static Arbitrary<Charge> charges() {
        Arbitrary<BigDecimal> rates = Arbitraries.of("0", "5.5", "7", "8.875", "10", "19", "19.00", "20", "33.3333")
                .map(BigDecimal::new)
                .injectNull(0.25);
        return Combinators.combine(decimals("0.001", "999", 3), decimals("-5000", "100000", 4), rates)
                .as(Charge::new);
    }

    private static Arbitrary<Discount> discounts(Money subtotal) {
        BigDecimal most = subtotal.getAmount().max(BigDecimal.ZERO);
        return Arbitraries.oneOf(
                Arbitraries.just(Discount.NONE),
                decimals("0", "100", 3).map(Discount.Percent::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, most)
                        .ofScale(subtotal.getScale())
                        .map(Discount.Fixed::new));
    }

    private static Arbitrary<BigDecimal> decimals(String least, String most, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(scale);
    }
}
