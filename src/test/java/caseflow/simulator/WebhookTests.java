package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.simulator.Endpoint.Letter;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Shop shop = new Shop();
    private final Endpoint endpoint = new Endpoint();

    @BeforeEach
    void subscribe() {
        shop.simulator.webhooksTo(endpoint.url());
    }

    @AfterEach
    void close() {
        shop.close();
        endpoint.close();
    }

    @Test
    void comeSignedAndOnlyThoseAskedFor() throws Exception {
        PaymentIntent paid = shop.paid(20_00);
        arrive();

        assertThat(endpoint.types()).containsExactly("payment_intent.succeeded");
        Letter letter = endpoint.letters().get(0);
        Event event = Webhook.constructEvent(letter.payload(), letter.signature(), shop.simulator.webhookSecret());
        PaymentIntent told =
                (PaymentIntent) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(paid.getId());
        assertThat(event.getLivemode()).isFalse();
    }

    @Test
    void comeAgainUntilTheyAreTaken() throws StripeException {
        endpoint.answerWith(500, 503);
        shop.paid(20_00);
        arrive();

        assertThat(shop.simulator.deliveries()).extracting(Delivery::status).containsExactly(500, 503, 200);
        var untaken = EventListParams.builder()
                .setDeliverySuccess(false)
                .setType("payment_intent.succeeded")
                .build();
        assertThat(shop.client.v1().events().list(untaken).getData()).isEmpty();
    }

    @Test
    void mayBeDropped() throws StripeException {
        shop.simulator.faults().next(1, new WebhookFault.Drop());
        shop.paid(20_00);
        arrive();
        assertThat(endpoint.letters()).isEmpty();

        var types =
                EventListParams.builder().addType("payment_intent.succeeded").build();
        Event missed = shop.client.v1().events().list(types).getData().get(0);
        assertThat(missed.getPendingWebhooks()).isEqualTo(1);
        assertThat(shop.simulator.deliver(missed.getId())).isEqualTo(200);
        assertThat(endpoint.types()).containsExactly("payment_intent.succeeded");
    }

    @Test
    void mayComeThreeTimes() throws StripeException {
        shop.simulator.faults().next(1, new WebhookFault.Duplicate(3));
        shop.paid(20_00);
        arrive();

        assertThat(endpoint.letters())
                .hasSize(3)
                .extracting(Letter::payload)
                .containsOnly(endpoint.letters().get(0).payload());
    }

    @Test
    void mayComeInTheOppositeOrder() throws StripeException {
        shop.simulator.faults().next(3, new WebhookFault.Reorder());
        String intent = shop.paid(20_00).getId();
        shop.simulator.refundInDashboard(intent, 5_00);
        arrive();

        assertThat(endpoint.types()).containsExactly("charge.refunded", "refund.created", "payment_intent.succeeded");
    }

    @Test
    void mayComeLate() throws StripeException {
        shop.simulator.faults().of("payment_intent.", 1, new WebhookFault.Delay(Duration.ofSeconds(2)));
        String intent = shop.paid(20_00).getId();
        shop.simulator.refundInDashboard(intent, 5_00);
        arrive();

        assertThat(endpoint.types()).endsWith("payment_intent.succeeded").hasSize(3);
    }

    @Test
    void mayBeForged() throws StripeException {
        shop.simulator.faults().next(1, new WebhookFault.Forge());
        shop.paid(20_00);
        arrive();

        assertThatThrownBy(() -> verify(endpoint.letters().get(0))).isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    void mayBeStale() throws StripeException {
        shop.simulator.faults().next(1, new WebhookFault.Stale());
        shop.paid(20_00);
        arrive();

        assertThatThrownBy(() -> verify(endpoint.letters().get(0)))
                .isInstanceOf(SignatureVerificationException.class)
                .hasMessageContaining("tolerance");
    }

    @Test
    void mayGoToAnotherEndpointToo() throws StripeException {
        try (Endpoint other = new Endpoint()) {
            shop.client
                    .v1()
                    .webhookEndpoints()
                    .create(WebhookEndpointCreateParams.builder()
                            .setUrl(other.url().toString())
                            .addEnabledEvent(EnabledEvent.CHARGE__SUCCEEDED)
                            .build());
            shop.paid(20_00);
            arrive();

            assertThat(other.types()).containsExactly("charge.succeeded");
        }
    }

    private void arrive() {
        assertThat(shop.simulator.awaitWebhooks(PATIENCE)).isTrue();
    }

    private void verify(Letter letter) throws SignatureVerificationException {
        Webhook.Signature.verifyHeader(letter.payload(), letter.signature(), shop.simulator.webhookSecret(), 300);
    }
}
