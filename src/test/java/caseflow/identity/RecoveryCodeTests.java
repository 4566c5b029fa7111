package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTests {

    @Test
    void itIsReadInGroupsAndTypedAsPeopleLike() {
        RecoveryCode code = RecoveryCode.fresh();

        assertThat(code.inGroups()).matches("([a-z2-9]{4}-){5}[a-z2-9]{4}");
        assertThat(RecoveryCode.typed(" " + code.inGroups().toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(code);
        assertThat(RecoveryCode.typed(code.inGroups().replace('-', ' ')).hash()).isEqualTo(code.hash());
        assertThat(RecoveryCode.fresh()).isNotEqualTo(code);
    }
}
