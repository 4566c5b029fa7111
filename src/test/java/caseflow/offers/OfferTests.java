package caseflow.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.ClientId;
import caseflow.evidence.EvidenceId;
import caseflow.lines.Lines;
import caseflow.money.Discount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done with an offer when. */
class OfferTests {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 24);
    private static final Instant THEN = Instant.parse("2026-12-01T10:00:00Z");

    private static final Answer YES = new Answer(2, Decision.ACCEPTED, "Grace Hill", "", THEN, new EvidenceId(3), null);
    private static final Withdrawal TAKEN_BACK = new Withdrawal(THEN, "Jonas Berg", "A typing error");

    private static Offer offer(@Nullable Answer answer, @Nullable Withdrawal withdrawal) {
        var lines = new Lines(CurrencyUnit.USD, List.of(), Discount.NONE);
        var sheet = new Sheet(
                OfferKind.PROPOSAL,
                "Finch & Partners",
                "Bakery",
                "",
                "Counsel",
                "At hand",
                "<p>At hand</p>",
                lines,
                lines.totals(),
                List.of());
        return new Offer(
                new OfferId(7),
                OfferKind.PROPOSAL,
                new ClientId(1),
                new OfferVersion(2, sheet, "0".repeat(64), THEN, "Jonas Berg"),
                LAST,
                answer,
                withdrawal);
    }

    private static Offer open() {
        return offer(null, null);
    }

    @Test
    void itIsOpenUntilTheEndOfItsLastDay() {
        assertThat(open().state(LAST)).isEqualTo(OfferState.OPEN);
        assertThat(open().state(LAST.plusDays(1))).isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void anAnswerOutlivesTheLastDay() {
        assertThat(offer(YES, null).state(LAST.plusYears(1))).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void whatIsWithdrawnIsNotOpen() {
        assertThat(offer(null, TAKEN_BACK).state(LAST)).isEqualTo(OfferState.WITHDRAWN);
    }

    @Test
    void itsLatestVersionCanBeAnswered() {
        assertThat(open().answerable(2, LAST)).isEqualTo(open().sent());
    }

    @Test
    void anOlderVersionCannot() {
        assertThatExceptionOfType(OfferReplaced.class).isThrownBy(() -> open().answerable(1, LAST));
    }

    @Test
    void norCanWhatIsAnsweredWithdrawnOrExpired() {
        assertThatExceptionOfType(OfferAlreadyAnswered.class)
                .isThrownBy(() -> offer(YES, null).answerable(2, LAST));
        assertThatExceptionOfType(OfferTakenBack.class)
                .isThrownBy(() -> offer(null, TAKEN_BACK).answerable(2, LAST));
        assertThatExceptionOfType(OfferExpired.class).isThrownBy(() -> open().answerable(2, LAST.plusDays(1)));
    }

    @Test
    void whatIsAnsweredIsNeitherExtendedNorWithdrawn() {
        Offer answered = offer(YES, null);
        assertThatExceptionOfType(OfferAlreadyAnswered.class).isThrownBy(() -> answered.extend(LAST.plusDays(9), LAST));
        assertThatExceptionOfType(OfferAlreadyAnswered.class)
                .isThrownBy(() -> answered.withdraw(THEN, "Jonas Berg", "No"));
    }

    @Test
    void moreTimeEndsInTheFuture() {
        assertThat(open().extend(LAST, LAST)).isEqualTo(LAST);
        assertThatExceptionOfType(OfferNotReady.class).isThrownBy(() -> open().extend(LAST.minusDays(1), LAST));
    }

    @Test
    void onlyAnAnswerIsReopened() {
        assertThat(offer(YES, null).answered()).isEqualTo(YES);
        assertThatExceptionOfType(OfferNotAnswered.class).isThrownBy(() -> open().answered());
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void eachKindHasItsSection(OfferKind kind) {
        assertThat(OfferKind.at(kind.path())).contains(kind);
        assertThat(kind.path()).isEqualTo(kind.section().key());
    }
}
