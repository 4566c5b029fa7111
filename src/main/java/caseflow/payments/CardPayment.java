package caseflow.payments;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An attempt with everything that came of it, and what may still be sent back. */
public record CardPayment(Attempt attempt, List<CardEntry> entries, List<Refund> refunds, List<Dispute> disputes) {

    static CardPayment of(Attempt attempt, List<CardEntry> entries, List<Refund> refunds) {
        return new CardPayment(attempt, entries, refunds, List.of());
    }

    /** What came, in the currency it came in. */
    public Money received() {
        return sum(entry -> entry.kind() == CardEntry.Kind.RECEIVED);
    }

    /** What is left of it. */
    public Money left() {
        return sum(entry -> true);
    }

    /** What is left, less what has been asked to be sent back and is not in the books yet. */
    public Money refundable() {
        Money reserved = refunds.stream()
                .filter(refund -> refund.state() == RefundState.ASKED)
                .map(Refund::amount)
                .reduce(Money.zero(left().getCurrencyUnit()), Money::plus);
        Money free = left().minus(reserved);
        return free.isNegative() ? Money.zero(free.getCurrencyUnit()) : free;
    }

    /** Whether a refund was asked for, to which the provider has not said anything yet. */
    public boolean unanswered() {
        return refunds.stream().anyMatch(refund -> refund.state() == RefundState.ASKED);
    }

    /** Whether that press of the button has been seen to. */
    public boolean asked(UUID key) {
        return refunds.stream().anyMatch(refund -> refund.key().equals(key));
    }

    /** What may be sent back of what was paid for one thing: its share, or less if less is left. */
    public Money refundable(@Nullable Long payable) {
        Money free = refundable();
        return attempt.basket().shares().stream()
                .filter(share -> payable != null && share.payable() == payable)
                .map(Share::amount)
                .filter(share -> share.isSameCurrency(free) && share.isLessThan(free))
                .findFirst()
                .orElse(free);
    }

    private Money sum(Predicate<CardEntry> which) {
        Money nothing = Money.zero(
                entries.isEmpty()
                        ? attempt.basket().currency()
                        : entries.get(0).amount().getCurrencyUnit());
        return entries.stream().filter(which).map(CardEntry::amount).reduce(nothing, Money::plus);
    }
}
