package caseflow.billing;

import static caseflow.billing.Sample.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTests {

    private static final InvoiceId FIRST = new InvoiceId(1);
    private static final InvoiceId SECOND = new InvoiceId(2);

    private static Stake open(InvoiceId invoice, String share, String room) {
        return new Stake(invoice, usd(share), usd(room), usd("0"), usd("0"));
    }

    private static Stake paid(InvoiceId invoice, String applied, String credit) {
        return new Stake(invoice, usd(applied), usd("0"), usd(applied), usd(credit));
    }

    private static Part applied(InvoiceId invoice, String amount) {
        return new Part(invoice, true, usd(amount));
    }

    private static Part credit(InvoiceId invoice, String amount) {
        return new Part(invoice, false, usd(amount));
    }

    @Test
    void moneyGoesToItsInvoicesInTheirOrder() {
        assertThat(Spread.received(usd("150"), List.of(open(FIRST, "100", "100"), open(SECOND, "50", "80"))))
                .containsExactly(applied(FIRST, "100"), applied(SECOND, "50"));
    }

    @Test
    void whatOneInvoiceCannotTakeAnyMoreGoesToTheOther() {
        assertThat(Spread.received(usd("150"), List.of(open(FIRST, "100", "70"), open(SECOND, "50", "90"))))
                .containsExactly(applied(FIRST, "70"), applied(SECOND, "80"));
    }

    @Test
    void whatNoInvoiceCanTakeIsACredit() {
        assertThat(Spread.received(usd("100"), List.of(open(FIRST, "100", "0"))))
                .containsExactly(credit(FIRST, "100"));
        assertThat(Spread.received(usd("100"), List.of(open(FIRST, "60", "40"), open(SECOND, "40", "40"))))
                .containsExactly(applied(FIRST, "40"), applied(SECOND, "40"), credit(FIRST, "20"));
    }

    @Test
    void aRefundTakesCreditsFirstThenWhatCameLast() {
        List<Stake> stakes = List.of(paid(FIRST, "100", "20"), paid(SECOND, "50", "0"));

        assertThat(Spread.taken(usd("90"), null, stakes))
                .containsExactly(credit(FIRST, "-20"), applied(SECOND, "-50"), applied(FIRST, "-20"));
    }

    @Test
    void aRefundForAnInvoiceIsTakenFromIt() {
        List<Stake> stakes = List.of(paid(FIRST, "100", "0"), paid(SECOND, "50", "0"));

        assertThat(Spread.taken(usd("80"), FIRST, stakes)).containsExactly(applied(FIRST, "-80"));
        assertThat(Spread.taken(usd("120"), FIRST, stakes))
                .containsExactly(applied(FIRST, "-100"), applied(SECOND, "-20"));
    }

    @Test
    void moneyThatLeavesWithoutAPlaceIsNotLost() {
        assertThat(Spread.taken(usd("130"), null, List.of(paid(FIRST, "100", "0"))))
                .containsExactly(applied(FIRST, "-100"), credit(FIRST, "-30"));
    }

    @Test
    void whatComesBackGoesWhereItWasTakenFrom() {
        List<Part> taken = List.of(credit(FIRST, "-20"), applied(SECOND, "-50"));
        List<Stake> stakes = List.of(open(FIRST, "100", "100"), open(SECOND, "50", "50"));

        assertThat(Spread.restored(usd("70"), taken, stakes))
                .containsExactly(credit(FIRST, "20"), applied(SECOND, "50"));
    }

    @Test
    void whatComesBackTooLateIsACredit() {
        List<Part> taken = List.of(applied(SECOND, "-50"));
        List<Stake> stakes = List.of(open(FIRST, "100", "100"), open(SECOND, "50", "10"));

        assertThat(Spread.restored(usd("50"), taken, stakes))
                .containsExactly(applied(SECOND, "10"), credit(SECOND, "40"));
        assertThat(Spread.restored(usd("50"), List.of(), stakes)).containsExactly(credit(FIRST, "50"));
    }
}
