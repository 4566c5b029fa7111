package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MailRulesTests {

    @Test
    void aLetterIsWrittenUnlessItsOccasionIsSilent() {
        var rules = new MailRules(false, Set.of(Occasion.OFFER_REMINDER), 0);

        assertThat(rules.mails(Occasion.OFFER_REMINDER)).isFalse();
        assertThat(rules.mails(Occasion.OFFER_ANSWERED_CLIENT)).isTrue();
    }

    @Test
    void anOccasionIsFoundByItsKey() {
        assertThat(Occasion.values())
                .allSatisfy(occasion -> assertThat(Occasion.of(occasion.key())).isEqualTo(occasion));
    }
}
