package caseflow.billing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a card goes: from place to place in their order, to each as much as it holds. What no place holds
 * is a credit beside the first invoice, so that nothing is ever lost.
 */
final class Spread {

    private record Place(InvoiceId invoice, boolean applied) {}

    private Spread() {}

    /** Money that came: to each invoice its share, then to any that has room. */
    static List<Part> received(Money amount, List<Stake> stakes) {
        List<Part> places = new ArrayList<>();
        stakes.forEach(stake -> places.add(stake.due()));
        stakes.forEach(stake -> places.add(stake.atMost(stake.room())));
        return pour(amount, places, stakes.get(0).invoice());
    }

    /**
     * Money that leaves: of the invoice it was said to be for, then of credits, then of what came last.
     *
     * @param amount above zero
     * @return parts below zero
     */
    static List<Part> taken(Money amount, @Nullable InvoiceId from, List<Stake> stakes) {
        List<Part> places = new ArrayList<>();
        stakes.stream().filter(stake -> stake.invoice().equals(from)).forEach(stake -> {
            places.add(new Part(stake.invoice(), false, stake.credit()));
            places.add(stake.atMost(stake.applied()));
        });
        stakes.forEach(stake -> places.add(new Part(stake.invoice(), false, stake.credit())));
        backwards(stakes).forEach(stake -> places.add(stake.atMost(stake.applied())));
        return pour(amount, places, stakes.get(0).invoice()).stream()
                .map(Part::negated)
                .toList();
    }

    /**
     * Money that left and came back: to where it was taken from, as far as there is room for it again.
     *
     * @param taken the parts below zero
     */
    static List<Part> restored(Money amount, List<Part> taken, List<Stake> stakes) {
        List<Part> places = new ArrayList<>();
        for (Stake stake : stakes) {
            Money gave = gave(amount, true, stake, taken);
            Money again = gave.isGreaterThan(stake.room()) ? stake.room() : gave;
            Money beside = gave(amount, false, stake, taken).plus(gave).minus(again);
            places.add(stake.atMost(again));
            places.add(new Part(stake.invoice(), false, beside));
        }
        return pour(amount, places, stakes.get(0).invoice());
    }

    private static Money gave(Money like, boolean applied, Stake stake, List<Part> taken) {
        return taken.stream()
                .filter(part -> part.applied() == applied && part.invoice().equals(stake.invoice()))
                .map(part -> part.negated().amount())
                .reduce(Money.zero(like.getCurrencyUnit()), Money::plus);
    }

    private static List<Stake> backwards(List<Stake> stakes) {
        return IntStream.iterate(stakes.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(stakes::get)
                .toList();
    }

    /** @param places the most that each holds, all in all; the same may come again with more */
    private static List<Part> pour(Money amount, List<Part> places, InvoiceId otherwise) {
        Map<Place, Money> filled = new LinkedHashMap<>();
        Money left = amount;
        for (Part place : places) {
            var spot = new Place(place.invoice(), place.applied());
            Money free = place.amount()
                    .minus(Objects.requireNonNullElse(filled.get(spot), Money.zero(amount.getCurrencyUnit())));
            Money poured = free.isGreaterThan(left) ? left : free;
            if (poured.isPositive()) {
                filled.merge(spot, poured, Money::plus);
                left = left.minus(poured);
            }
        }
        if (left.isPositive()) {
            filled.merge(new Place(otherwise, false), left, Money::plus);
        }
        return filled.entrySet().stream()
                .map(entry -> new Part(entry.getKey().invoice(), entry.getKey().applied(), entry.getValue()))
                .toList();
    }
}
