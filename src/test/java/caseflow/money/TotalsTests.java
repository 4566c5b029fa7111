package caseflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTests {

    @Test
    void hoursAtARateAddUp() {
        Totals totals = Totals.of(
                CurrencyUnit.USD,
                List.of(charge("4.5", "420", null), charge("1", "420", null), charge("4", "290", null)),
                Discount.NONE);

        assertThat(totals.subtotal()).isEqualTo(usd("3470.00"));
        assertThat(totals.taxes()).isEmpty();
        assertThat(totals.total()).isEqualTo(usd("3470.00"));
        assertThat(totals.untaxed()).isEqualTo(usd("3470.00"));
    }

    @Test
    void aDiscountComesOffBeforeTaxAndIsSharedByTheRates() {
        Totals totals = Totals.of(
                CurrencyUnit.EUR,
                List.of(charge("1", "100", "19"), charge("1", "100", "7"), charge("1", "100", null)),
                new Discount.Fixed(new BigDecimal("10")));

        assertThat(totals.taxes()).containsExactly(taxLine("7", "96.67", "6.77"), taxLine("19", "96.67", "18.37"));
        assertThat(totals.untaxed()).isEqualTo(eur("96.66"));
        assertThat(totals.total()).isEqualTo(eur("315.14"));
    }

    @Test
    void taxIsRoundedOnceForARateAndNotForEachLine() {
        List<Charge> lines = List.of(charge("1", "0.10", "5"), charge("1", "0.10", "5.0"), charge("1", "0.10", "5.00"));

        assertThat(Totals.of(CurrencyUnit.EUR, lines, Discount.NONE).taxes())
                .containsExactly(taxLine("5", "0.30", "0.02"));
    }

    @Test
    void aRateOfZeroIsNotTheSameAsNoTax() {
        Totals totals =
                Totals.of(CurrencyUnit.EUR, List.of(charge("1", "20", "0"), charge("1", "30", null)), Discount.NONE);

        assertThat(totals.taxes()).containsExactly(taxLine("0", "20.00", "0.00"));
        assertThat(totals.untaxed()).isEqualTo(eur("30.00"));
    }

    @Test
    void aCreditLineLowersItsTaxToo() {
        Totals totals = Totals.of(
                CurrencyUnit.EUR,
                List.of(charge("10", "50", "20"), charge("1", "-100", "20")),
                new Discount.Percent(BigDecimal.TEN));

        assertThat(totals.discount()).isEqualTo(eur("40.00"));
        assertThat(totals.taxes()).containsExactly(taxLine("20", "360.00", "72.00"));
        assertThat(totals.total()).isEqualTo(eur("432.00"));
    }

    @Test
    void nothingChargedIsZero() {
        assertThat(Totals.of(CurrencyUnit.JPY, List.of(), Discount.NONE).total())
                .isEqualTo(Money.zero(CurrencyUnit.JPY));
    }

    @ParameterizedTest
    @CsvSource({"JPY,333,0.5,167", "UGX,333,0.5,167", "ISK,333,0.5,167", "USD,0.333,3,1.00", "USD,0.005,1,0.01"})
    @CsvSource({"KWD,0.3335,1,0.334", "USD,-0.005,1,-0.01", "EUR,0.3333,1.5,0.50", "USD,0.0001,0.001,0.00"})
    void aLineIsRoundedHalfUpToTheMinorUnit(String currency, String price, String quantity, String amount) {
        assertThat(charge(quantity, price, null).amount(CurrencyUnit.of(currency)))
                .isEqualTo(Money.parse(currency + " " + amount));
    }

    @Test
    void aFixedDiscountIsNeverMoreThanTheSubtotal() {
        var discount = new Discount.Fixed(new BigDecimal("10.01"));

        assertThat(discount.fits(usd("10.01"))).isTrue();
        assertThat(discount.fits(usd("10.00"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> discount.on(usd("10.00")));
    }

    @Test
    void aFixedDiscountIsNotFinerThanTheCurrency() {
        assertThat(new Discount.Fixed(new BigDecimal("1.50")).fits(Money.parse("JPY 100")))
                .isFalse();
        assertThat(new Discount.Fixed(new BigDecimal("1.00")).fits(Money.parse("JPY 100")))
                .isTrue();
        assertThat(new Discount.Fixed(new BigDecimal("0.00")).fits(Money.parse("JPY -5")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.0001,1,1", "1,1.00001,1", "1,1,1.00001", "1,1,-1"})
    void figuresThatNoColumnCanKeepAreRefused(String quantity, String price, String rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> charge(quantity, price, rate));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01"})
    void aPercentageLiesBetweenNothingAndAll(BigDecimal percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount.Percent(percent));
    }

    @Test
    void totalsThatDoNotAddUpCannotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Totals(usd("1.00"), usd("0.00"), List.of(), usd("0.00"), usd("1.01")));
    }

    private static Charge charge(String quantity, String price, @Nullable String rate) {
        return new Charge(new BigDecimal(quantity), new BigDecimal(price), rate == null ? null : new BigDecimal(rate));
    }

    private static TaxLine taxLine(String rate, String base, String tax) {
        return new TaxLine(new BigDecimal(rate), eur(base), eur(tax));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
