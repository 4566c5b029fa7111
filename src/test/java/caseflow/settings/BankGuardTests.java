package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankGuardTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final BankChange<String> OLD = details(1, "Old", NOON.minus(Duration.ofDays(90)));

    @Test
    void whatIsSaidFirstCountsAtOnce() {
        var guard = new BankGuard(List.of(), List.of());

        assertThat(guard.untold()).isTrue();
        assertThat(guard.details(NOON)).isEmpty();
        assertThat(guard.effectOfDetails(NOON)).isEqualTo(NOON);
    }

    @Test
    void aChangeWaitsForTwoDaysWhereNothingElseWasSet() {
        assertThat(new BankGuard(List.of(OLD), List.of()).effectOfDetails(NOON))
                .isEqualTo(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void whatIsInForceFollowsFromTheMomentAlone() {
        Instant later = NOON.plus(Duration.ofDays(2));
        var guard = new BankGuard(List.of(OLD, details(2, "New", later)), List.of());

        assertThat(guard.details(later.minusMillis(1))).isEqualTo("Old");
        assertThat(guard.details(later)).isEqualTo("New");
        // another node, whose clock is behind, says what was in force then
        assertThat(guard.details(NOON)).isEqualTo("Old");
        assertThat(guard.nextDetails(NOON)).map(BankChange::value).contains("New");
        assertThat(guard.nextDetails(later)).isEmpty();
    }

    @Test
    void withoutBankDetailsAnyMoreTheNextWaitAllTheSame() {
        var guard = new BankGuard(List.of(OLD, details(2, "", NOON)), List.of());

        assertThat(guard.details(NOON)).isEmpty();
        assertThat(guard.untold()).isFalse();
        assertThat(guard.effectOfDetails(NOON)).isEqualTo(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void aLongerWaitCountsAtOnceAndAShorterOneOnceThePresentOneIsOver() {
        var guard = new BankGuard(List.of(OLD), List.of(wait(2, 24, NOON)));

        assertThat(guard.effectOfWait(Duration.ofDays(3), NOON)).isEqualTo(NOON);
        assertThat(guard.effectOfWait(Duration.ZERO, NOON)).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void aWaitThatIsBeingShortenedGuardsUntilItIsOver() {
        Instant shortened = NOON.plus(Duration.ofDays(2));
        var guard = new BankGuard(List.of(OLD), List.of(wait(2, 0, shortened)));

        assertThat(guard.effectOfDetails(NOON)).isEqualTo(NOON.plus(Duration.ofDays(2)));
        assertThat(guard.effectOfDetails(shortened.minusSeconds(1)))
                .isEqualTo(shortened.plus(Duration.ofDays(2)).minusSeconds(1));
        assertThat(guard.effectOfDetails(shortened)).isEqualTo(shortened);
    }

    @Test
    void aShorterWaitMovesNothingThatWaits() {
        Instant later = NOON.plus(Duration.ofDays(2));
        var guard = new BankGuard(List.of(OLD, details(2, "New", later)), List.of(wait(3, 0, NOON)));

        assertThat(guard.details(NOON.plusSeconds(1))).isEqualTo("Old");
        assertThat(guard.version()).isEqualTo(3);
    }

    private static BankChange<String> details(long id, String details, Instant effect) {
        return new BankChange<>(id, details, NOON, "Eleanor", null, effect);
    }

    private static BankChange<Duration> wait(long id, int hours, Instant effect) {
        return new BankChange<>(id, Duration.ofHours(hours), NOON, "Eleanor", null, effect);
    }
}
