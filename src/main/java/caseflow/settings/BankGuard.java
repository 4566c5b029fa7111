package caseflow.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the firm is paid, and how long a change of that waits before it counts, so that a thief who has come in is
 * noticed. What is in force is told from the moment it is asked at, and from nothing else.
 *
 * @param details that were not cancelled, those to come included
 * @param waits likewise
 */
public record BankGuard(List<BankChange<String>> details, List<BankChange<Duration>> waits) {

    public static final Duration LONGEST_WAIT = Duration.ofDays(14);

    /** Until the firm says otherwise. */
    static final Duration USUAL_WAIT = Duration.ofDays(2);

    public BankGuard {
        details = List.copyOf(details);
        waits = List.copyOf(waits);
    }

    /** How to pay the firm; empty if that was never said. */
    public String details(Instant now) {
        return inForce(details, now).map(BankChange::value).orElse("");
    }

    /** How long a change that is asked for now has to wait. */
    public Duration wait(Instant now) {
        return inForce(waits, now).map(BankChange::value).orElse(USUAL_WAIT);
    }

    public Optional<BankChange<String>> nextDetails(Instant now) {
        return next(details, now);
    }

    public Optional<BankChange<Duration>> nextWait(Instant now) {
        return next(waits, now);
    }

    /** Whether nobody was ever told how to pay: what is said first replaces nothing, and counts at once. */
    public boolean untold() {
        return details.isEmpty();
    }

    /** Names the last change, for whoever asks for another. */
    public long version() {
        return Stream.concat(details.stream(), waits.stream())
                .mapToLong(BankChange::id)
                .max()
                .orElse(0);
    }

    Instant effectOfDetails(Instant now) {
        return untold() ? now : now.plus(wait(now));
    }

    /** A longer wait guards better, and counts at once; a shorter one is no way round the one there is. */
    Instant effectOfWait(Duration wanted, Instant now) {
        return wanted.compareTo(wait(now)) >= 0 ? now : now.plus(wait(now));
    }

    private static <T> Optional<BankChange<T>> inForce(List<BankChange<T>> changes, Instant now) {
        return changes.stream()
                .filter(change -> change.inForce(now))
                .max(Comparator.comparing((BankChange<T> change) -> change.effectiveAt())
                        .thenComparing(BankChange::id));
    }

    private static <T> Optional<BankChange<T>> next(List<BankChange<T>> changes, Instant now) {
        return changes.stream()
                .filter(change -> !change.inForce(now))
                .min(Comparator.comparing(BankChange::effectiveAt));
    }
}
