package caseflow.payments.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsTests {

    @Test
    void whatStripeSaysHasASentence() {
        assertThat(Reasons.key("fraudulent")).isEqualTo("payments.reason.fraudulent");
    }

    @Test
    void andWhatItHasNeverSaidHasOneToo() {
        assertThat(Reasons.key("changed_my_mind")).isEqualTo("payments.reason-other");
        assertThat(Reasons.key("")).isEqualTo("payments.reason-other");
    }
}
