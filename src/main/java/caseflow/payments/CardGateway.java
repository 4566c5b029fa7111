package caseflow.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The provider of card payments. Every question may take long or stay unanswered, so none is asked within a
 * transaction.
 *
 * <p>All but {@link #minimum} throw {@link CardsUnreachable} when there is no answer; the same question may then be asked
 * again.
 */
public interface CardGateway {

    /** Whether there are keys at all. */
    boolean configured();

    /** Until it is closed, all questions of this thread together are given no more time than a person who waits has. */
    Patience patience();

    interface Patience extends AutoCloseable {

        @Override
        void close();
    }

    /** The key that the payer's browser shows the provider. */
    String publishableKey();

    /** Where the provider's script comes from. */
    String script();

    CardAccount account();

    /** What a page with the provider's form may load from where. */
    CardSources sources();

    /** The least that can be paid by card in the currency of that amount. */
    Money minimum(Money like);

    /** Whether the provider can express that amount. */
    boolean expressible(Money amount);

    /**
     * Asks for the intent of an attempt; asked twice, it is the same one.
     *
     * @return empty if the provider will not take such a payment
     */
    Optional<Intent> create(Attempt attempt);

    /** @return empty if the provider knows no such intent */
    Optional<Intent> find(String intent);

    /** The intent of an attempt whose answer was lost long ago. */
    Optional<Intent> search(AttemptId attempt);

    /** @return the intent as it is then; if it could not be cancelled any more, as it is instead */
    Intent cancel(String intent);

    /**
     * Asks for money to be sent back; asked twice, it is the same refund.
     *
     * @throws RefundRefused if the provider will not
     */
    void refund(Refund refund, String intent);

    /** What has happened in that time, oldest first. */
    List<Notice> noticesBetween(Instant from, Instant to);

    /** What was received since, by us or, then without an attempt, by others who use the same account. */
    List<Intent> receivedSince(Instant from);
}
