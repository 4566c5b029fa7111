package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastProofTests {

    private static final Instant THEN = Instant.parse("2026-11-24T15:00:00Z");

    private final LastProof proof = new LastProof(THEN);

    @Test
    void itIsGoodForFiveMinutes() {
        assertThat(proof.leftAt(THEN)).isEqualTo(Duration.ofMinutes(5));
        assertThat(proof.leftAt(THEN.plusSeconds(299))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void andForNoMomentLonger() {
        assertThat(proof.leftAt(THEN.plusSeconds(300))).isZero();
        assertThat(proof.leftAt(THEN.plusSeconds(7_000))).isZero();
    }

    @Test
    void whoNeverGaveOneHasNone() {
        assertThat(new LastProof(null).leftAt(THEN)).isZero();
    }

    @Test
    void onlyAPasswordGivesOneAtTheSignIn() {
        assertThat(Factor.PASSWORD.provesThePerson()).isTrue();
        assertThat(Factor.LINK.provesThePerson()).isFalse();
    }
}
