package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundTests {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everythingGoesBackUnlessAnAmountIsSaid() throws StripeException {
        String intent = shop.paid(20_00).getId();

        Refund refund = refund(intent, null);

        assertThat(refund.getAmount()).isEqualTo(20_00);
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThat(refund.getPaymentIntent()).isEqualTo(intent);
        Charge charge = shop.client.v1().charges().retrieve(refund.getCharge());
        assertThat(charge.getRefunded()).isTrue();
        assertThat(refused(intent, 1L).getCode()).isEqualTo("charge_already_refunded");
    }

    @Test
    void partsGoBackOneAfterTheOther() throws StripeException {
        String intent = shop.paid(20_00).getId();
        Refund first = refund(intent, 5_00L);
        Refund second = refund(intent, 7_00L);

        Charge charge = shop.client.v1().charges().retrieve(first.getCharge());
        assertThat(charge.getAmountRefunded()).isEqualTo(12_00);
        assertThat(charge.getRefunded()).isFalse();
        assertThat(refused(intent, 8_01L))
                .hasMessageContaining(
                        "Refund amount (8.01 usd) is greater than unrefunded amount on charge (8.00 usd)");
        var list = RefundListParams.builder().setPaymentIntent(intent).build();
        assertThat(shop.client.v1().refunds().list(list).getData())
                .extracting(Refund::getId)
                .containsExactly(second.getId(), first.getId());
    }

    @Test
    void someFailLater() throws StripeException {
        String intent = shop.paidWith("pm_card_refundFail", 20_00).getId();
        Refund refund = refund(intent, 5_00L);
        assertThat(refund.getStatus()).isEqualTo("succeeded");

        shop.simulator.failRefund(refund.getId());

        Refund failed = shop.client.v1().refunds().retrieve(refund.getId());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(shop.client.v1().charges().retrieve(refund.getCharge()).getAmountRefunded())
                .isZero();
        assertThat(shop.simulator.events())
                .extracting(event -> Json.text(event, "type"))
                .containsSequence("refund.updated", "refund.failed");
    }

    @Test
    void someArePendingFirst() throws StripeException {
        String intent = shop.paidWith("pm_card_pendingRefund", 20_00).getId();
        Refund refund = refund(intent, null);
        assertThat(refund.getStatus()).isEqualTo("pending");

        shop.simulator.succeedRefund(refund.getId());

        assertThat(shop.client.v1().refunds().retrieve(refund.getId()).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void bothHappenByThemselvesIfTheSettingsSaySo() throws StripeException {
        try (Shop impatient = new Shop(SimulatorSettings.forTests().later(Duration.ofMillis(1)))) {
            String intent = impatient.paidWith("pm_card_refundFail", 20_00).getId();
            var params = RefundCreateParams.builder().setPaymentIntent(intent).build();
            String refund = impatient.client.v1().refunds().create(params).getId();

            Awaitility.await()
                    .until(() -> impatient
                            .client
                            .v1()
                            .refunds()
                            .retrieve(refund)
                            .getStatus()
                            .equals("failed"));
        }
    }

    @Test
    void someAreMadeInTheDashboard() throws StripeException {
        String intent = shop.paid(20_00).getId();

        shop.simulator.refundInDashboard(intent, 3_00);

        var list = RefundListParams.builder().setPaymentIntent(intent).build();
        assertThat(shop.client.v1().refunds().list(list).getData())
                .extracting(Refund::getAmount)
                .containsExactly(3_00L);
        assertThat(shop.simulator.events())
                .extracting(event -> Json.text(event, "type"))
                .endsWith("refund.created", "charge.refunded");
    }

    @Test
    void nothingGoesBackThatHasNotCome() throws StripeException {
        assertThat(refused(shop.ask(20_00).getId(), null)).hasMessageContaining("does not have a successful charge");
    }

    private Refund refund(String intent, Long amount) throws StripeException {
        var params = RefundCreateParams.builder().setPaymentIntent(intent);
        return shop.client.v1().refunds().create((amount == null ? params : params.setAmount(amount)).build());
    }

    private InvalidRequestException refused(String intent, Long amount) {
        return catchThrowableOfType(InvalidRequestException.class, () -> refund(intent, amount));
    }
}
