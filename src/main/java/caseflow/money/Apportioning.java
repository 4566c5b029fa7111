package caseflow.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Splits an amount in proportion so that the parts add up to it: what rounding leaves goes to the largest remainders. */
public final class Apportioning {

    private Apportioning() {}

    /**
     * One part for each weight, in their order. A negative weight gets a part of the other sign; of equal remainders the
     * first wins.
     *
     * @throws IllegalArgumentException if the weights add up to zero while the amount is not zero
     * @throws org.joda.money.CurrencyMismatchException if a weight is in another currency
     */
    public static List<Money> split(Money amount, List<Money> weights) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        BigInteger whole = minor(Money.total(currency, weights));
        if (amount.isZero()) {
            return weights.stream().map(weight -> Money.zero(currency)).toList();
        }
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("nothing to split " + amount + " over");
        }
        // with the sign moved to the amount, every share is rounded down and never towards zero
        BigInteger signed = whole.signum() > 0 ? minor(amount) : minor(amount).negate();
        List<BigInteger> shares =
                weights.stream().map(weight -> signed.multiply(minor(weight))).toList();
        return split(minor(amount), shares, whole.abs()).stream()
                .map(part -> Money.of(currency, new BigDecimal(part, currency.getDecimalPlaces())))
                .toList();
    }

    private static List<BigInteger> split(BigInteger amount, List<BigInteger> shares, BigInteger divisor) {
        List<BigInteger> parts = new ArrayList<>();
        for (BigInteger share : shares) {
            parts.add(share.subtract(share.mod(divisor)).divide(divisor));
        }
        int left = parts.stream().reduce(amount, BigInteger::subtract).intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i).mod(divisor))
                        .reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }

    private static BigInteger minor(Money money) {
        return money.getAmountMinor().toBigIntegerExact();
    }
}
