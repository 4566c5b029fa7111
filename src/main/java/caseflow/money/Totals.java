package caseflow.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What an invoice or estimate adds up to, to the last minor unit: total = subtotal − discount + tax.
 *
 * @param discount what is taken off the subtotal, as a positive amount
 * @param taxes one line for each rate, lowest first; charges outside tax have none
 */
public record Totals(Money subtotal, Money discount, List<TaxLine> taxes, Money tax, Money total) {

    /** @throws IllegalArgumentException if the figures do not add up */
    public Totals {
        taxes = List.copyOf(taxes);
        Money taxed = Money.total(
                tax.getCurrencyUnit(), taxes.stream().map(TaxLine::tax).toList());
        if (!taxed.equals(tax) || !subtotal.minus(discount).plus(tax).equals(total)) {
            throw new IllegalArgumentException("these totals do not add up: " + total);
        }
    }

    /** @throws IllegalArgumentException if the discount does not {@link Discount#fits fit} the subtotal */
    public static Totals of(CurrencyUnit currency, List<Charge> charges, Discount discount) {
        Money subtotal = subtotal(currency, charges);
        Money off = discount.on(subtotal);
        List<TaxLine> taxes = taxes(currency, charges, off);
        Money tax = Money.total(currency, taxes.stream().map(TaxLine::tax).toList());
        return new Totals(subtotal, off, taxes, tax, subtotal.minus(off).plus(tax));
    }

    /** The sum of the charges' amounts: what a discount must fit. */
    public static Money subtotal(CurrencyUnit currency, List<Charge> charges) {
        return Money.total(
                currency,
                charges.stream().map(charge -> charge.amount(currency)).toList());
    }

    /** What is left after discount of the charges outside tax. */
    public Money untaxed() {
        Money taxed = Money.total(
                subtotal.getCurrencyUnit(), taxes.stream().map(TaxLine::base).toList());
        return subtotal.minus(discount).minus(taxed);
    }

    private static List<TaxLine> taxes(CurrencyUnit currency, List<Charge> charges, Money discount) {
        Map<Optional<BigDecimal>, Money> bases = bases(currency, charges);
        Iterator<Money> shares =
                Apportioning.split(discount, List.copyOf(bases.values())).iterator();
        List<TaxLine> taxes = new ArrayList<>();
        bases.forEach((rate, gross) -> {
            Money base = gross.minus(shares.next());
            rate.ifPresent(percent -> taxes.add(TaxLine.of(percent, base)));
        });
        return taxes;
    }

    private static Map<Optional<BigDecimal>, Money> bases(CurrencyUnit currency, List<Charge> charges) {
        Map<Optional<BigDecimal>, Money> bases =
                new TreeMap<>(Comparator.comparing(rate -> rate.orElse(BigDecimal.ONE.negate())));
        for (Charge charge : charges) {
            bases.merge(rate(charge), charge.amount(currency), Money::plus);
        }
        return bases;
    }

    private static Optional<BigDecimal> rate(Charge charge) {
        return Optional.ofNullable(charge.taxRate())
                .map(BigDecimal::stripTrailingZeros)
                .map(rate -> rate.setScale(Math.max(rate.scale(), 0)));
    }
}
