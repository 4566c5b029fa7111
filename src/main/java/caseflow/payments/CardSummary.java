package caseflow.payments;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A card payment as a list shows it.
 *
 * @param left what is left of it after refunds and disputes
 * @param disputed whether the bank has taken money of it, and keeps it
 */
public record CardSummary(
        AttemptId id,
        String client,
        String description,
        AttemptState state,
        Money amount,
        Money left,
        boolean disputed,
        Instant at) {}
