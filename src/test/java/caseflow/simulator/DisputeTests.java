package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundCreateParams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisputeTests {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void someCardsComeBackAtOnce() throws StripeException {
        String intent = shop.paidWith("pm_card_createDispute", 20_00).getId();

        Dispute dispute = disputeOf(intent);
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getReason()).isEqualTo("fraudulent");
        assertThat(dispute.getAmount()).isEqualTo(20_00);
        assertThat(dispute.getEvidenceDetails().getDueBy()).isGreaterThan(dispute.getCreated());
        assertThat(dispute.getBalanceTransactions())
                .extracting(BalanceTransaction::getAmount)
                .containsExactly(-20_00L);
        assertThat(types())
                .containsSubsequence(
                        "payment_intent.succeeded", "charge.dispute.created", "charge.dispute.funds_withdrawn");
    }

    @Test
    void theFirmMayWin() throws StripeException {
        String intent = shop.paid(20_00).getId();
        String dispute = Json.text(shop.simulator.openDispute(intent), "id");
        var params = RefundCreateParams.builder().setPaymentIntent(intent).build();
        assertThatThrownBy(() -> shop.client.v1().refunds().create(params)).hasMessageContaining("charged back");

        shop.simulator.closeDispute(dispute, DisputeEnd.WON);

        assertThat(disputeOf(intent).getStatus()).isEqualTo("won");
        assertThat(disputeOf(intent).getBalanceTransactions())
                .extracting(BalanceTransaction::getAmount)
                .containsExactly(-20_00L, 20_00L);
        assertThat(types()).endsWith("charge.dispute.closed", "charge.dispute.funds_reinstated");
    }

    @Test
    void orLose() throws StripeException {
        String intent = shop.paid(20_00).getId();
        String dispute = Json.text(shop.simulator.openDispute(intent), "id");

        shop.simulator.closeDispute(dispute, DisputeEnd.LOST);

        assertThat(disputeOf(intent).getStatus()).isEqualTo("lost");
        assertThat(types()).endsWith("charge.dispute.closed");
        assertThatThrownBy(() -> shop.simulator.closeDispute(dispute, DisputeEnd.WON))
                .hasMessageContaining("already closed");
    }

    @Test
    void aQuestionMovesNoMoney() throws StripeException {
        String intent = shop.paid(20_00).getId();
        String dispute = Json.text(shop.simulator.openInquiry(intent), "id");
        assertThat(disputeOf(intent).getStatus()).isEqualTo("warning_needs_response");
        assertThat(disputeOf(intent).getBalanceTransactions()).isEmpty();

        shop.simulator.closeDispute(dispute, DisputeEnd.WON);

        assertThat(disputeOf(intent).getStatus()).isEqualTo("warning_closed");
        assertThat(types()).doesNotContain("charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated");
    }

    private Dispute disputeOf(String intent) throws StripeException {
        var list = DisputeListParams.builder().setPaymentIntent(intent).build();
        return shop.client.v1().disputes().list(list).getData().get(0);
    }

    private List<String> types() {
        return shop.simulator.events().stream()
                .map(event -> Json.text(event, "type"))
                .toList();
    }
}
