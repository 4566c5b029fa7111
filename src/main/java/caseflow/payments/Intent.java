package caseflow.payments;

import caseflow.payments.CardEntry.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The provider's word on an attempt, as of the moment it was asked.
 *
 * @param attempt the attempt it says it belongs to; none for a payment that was not made here
 * @param amount what was asked for
 * @param received what came, in the currency it came in; zero until it did
 * @param secret lets the payer's browser pay it; to be shown to nobody else, and kept nowhere
 * @param card what was paid with, such as {@code Visa 4242}; empty until it is
 * @param decline why the last card was refused, in words for the payer; empty if the provider has none for them
 * @param refused the provider's ids of all tries that were refused
 */
public record Intent(
        String id,
        @Nullable AttemptId attempt,
        Status status,
        Money amount,
        Money received,
        String secret,
        String card,
        Instant at,
        @Nullable String decline,
        List<String> refused,
        List<Returned> refunds,
        List<Dispute> disputes) {

    public enum Status {
        /** Waits for the payer: for a card, another card, or a word to the card's bank. */
        OPEN,
        UNDER_WAY,
        SUCCEEDED,
        CANCELED
    }

    /**
     * Money on its way back.
     *
     * @param request the refund asked for here that it answers; none if it was made at the provider's own desk
     */
    public record Returned(
            String id, @Nullable Long request, Money amount, RefundState state, String failure, Instant at) {}

    /** Until when the firm may answer the dispute that took or returned this money; nothing of any other. */
    @Nullable
    Instant answerBy(CardEntry fact) {
        return disputes.stream()
                .filter(dispute ->
                        fact.kind() == CardEntry.Kind.DISPUTED && fact.key().startsWith(dispute.id()))
                .map(Dispute::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** In place of one the provider knows nothing of, so that it is not waited for. */
    static Intent gone(String id, Attempt attempt) {
        Money amount = attempt.amount();
        Money nothing = Money.zero(amount.getCurrencyUnit());
        return new Intent(
                id,
                attempt.id(),
                Status.CANCELED,
                amount,
                nothing,
                "",
                "",
                attempt.openedAt(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** What it tells about money, each fact under a key of its own. */
    List<CardEntry> facts() {
        List<CardEntry> facts = new ArrayList<>();
        if (received.isPositive()) {
            facts.add(new CardEntry(Kind.RECEIVED, id, received, card, at));
        }
        for (Returned refund : refunds) {
            facts.add(new CardEntry(Kind.REFUNDED, refund.id, refund.amount.negated(), card, refund.at));
            if (refund.state == RefundState.FAILED) {
                facts.add(new CardEntry(Kind.REFUND_FAILED, refund.id + ":failed", refund.amount, card, refund.at));
            }
        }
        disputes.forEach(dispute -> facts.addAll(dispute.facts(card)));
        return facts;
    }

    /** Lists no secret where it is printed by accident. */
    @Override
    public String toString() {
        return "Intent[%s %s %s of %s]".formatted(id, status, received, amount);
    }
}
