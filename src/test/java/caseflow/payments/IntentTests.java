package caseflow.payments;

import static caseflow.payments.CardEntry.Kind.DISPUTED;
import static caseflow.payments.CardEntry.Kind.DISPUTE_WON;
import static caseflow.payments.CardEntry.Kind.RECEIVED;
import static caseflow.payments.CardEntry.Kind.REFUNDED;
import static caseflow.payments.CardEntry.Kind.REFUND_FAILED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentTests {

    private static final Instant AT = Instant.parse("2026-11-24T15:00:00Z");
    private static final Money TEN = Money.parse("USD 10.00");

    @Test
    void moneyThatCameIsAFactUnderTheIntentsOwnId() {
        assertThat(intent(Intent.Status.SUCCEEDED, TEN, List.of(), List.of()).facts())
                .extracting(CardEntry::kind, CardEntry::key, CardEntry::amount)
                .containsExactly(tuple(RECEIVED, "pi_1", TEN));
    }

    @Test
    void beforeThatThereIsNone() {
        assertThat(intent(Intent.Status.UNDER_WAY, Money.parse("USD 0"), List.of(), List.of())
                        .facts())
                .isEmpty();
    }

    @Test
    void aPendingRefundReservesAndAFailedOneGivesBack() {
        List<CardEntry> facts = intent(
                        Intent.Status.SUCCEEDED,
                        TEN,
                        List.of(returned("re_1", RefundState.PENDING), returned("re_2", RefundState.FAILED)),
                        List.of())
                .facts();

        assertThat(facts)
                .extracting(CardEntry::kind, CardEntry::key, CardEntry::amount)
                .containsExactly(
                        tuple(RECEIVED, "pi_1", TEN),
                        tuple(REFUNDED, "re_1", Money.parse("USD -4.00")),
                        tuple(REFUNDED, "re_2", Money.parse("USD -4.00")),
                        tuple(REFUND_FAILED, "re_2:failed", Money.parse("USD 4.00")));
    }

    @Test
    void aWarningMovesNoMoneyAndAWonDisputeMovesItTwice() {
        assertThat(intent(Intent.Status.SUCCEEDED, TEN, List.of(), List.of(dispute(null, null)))
                        .facts())
                .hasSize(1);
        assertThat(intent(Intent.Status.SUCCEEDED, TEN, List.of(), List.of(dispute(AT, AT)))
                        .facts())
                .extracting(CardEntry::kind, CardEntry::key, CardEntry::amount)
                .containsExactly(
                        tuple(RECEIVED, "pi_1", TEN),
                        tuple(DISPUTED, "dp_1:withdrawn", TEN.negated()),
                        tuple(DISPUTE_WON, "dp_1:reinstated", TEN));
    }

    @Test
    void itsSecretIsNotPrinted() {
        assertThat(intent(Intent.Status.OPEN, TEN, List.of(), List.of()).toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, UNDER_WAY, UNDER_WAY",
        "OPEN, SUCCEEDED, RECEIVED",
        "OPEN, CANCELED, ABANDONED",
        "UNDER_WAY, OPEN, OPEN",
        "RECEIVED, CANCELED, RECEIVED",
        "RECEIVED, OPEN, RECEIVED",
        "RECEIVED, UNDER_WAY, RECEIVED",
        "ABANDONED, OPEN, ABANDONED",
        "ABANDONED, SUCCEEDED, RECEIVED"
    })
    void whatHasEndedStaysSoUnlessMoneyCame(AttemptState before, Intent.Status heard, AttemptState after) {
        assertThat(before.after(intent(heard, TEN, List.of(), List.of()))).isEqualTo(after);
    }

    private static Intent intent(
            Intent.Status status, Money received, List<Intent.Returned> refunds, List<Dispute> disputes) {
        return new Intent(
                "pi_1",
                null,
                status,
                TEN,
                received,
                "pi_1_secret_x",
                "Visa 4242",
                AT,
                null,
                List.of(),
                refunds,
                disputes);
    }

    private static Intent.Returned returned(String id, RefundState state) {
        return new Intent.Returned(id, null, Money.parse("USD 4.00"), state, "", AT);
    }

    private static Dispute dispute(@Nullable Instant withdrawn, @Nullable Instant reinstated) {
        return new Dispute("dp_1", TEN, Dispute.State.OPEN, "fraudulent", null, AT, withdrawn, reinstated);
    }
}
