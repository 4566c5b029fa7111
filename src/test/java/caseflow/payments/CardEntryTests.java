package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardEntryTests {

    @ParameterizedTest
    @CsvSource({"Visa 4242, true", "Diners club 0004, true", "'', true", "Bank account, false", "Link, false"})
    void whatEndsInFourDigitsIsACard(String means, boolean card) {
        var fact = new CardEntry(CardEntry.Kind.RECEIVED, "pi_1", Money.parse("USD 1"), means, Instant.EPOCH);

        assertThat(fact.byCard()).isEqualTo(card);
    }
}
