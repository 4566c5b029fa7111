package caseflow.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.CustomerCreateParams;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The application of the tests has a simulator that knows where it listens, and what time it is there. */
@CaseFlowTest
class SendWebhooksTests {

    @Autowired
    private Simulator simulator;

    @Autowired
    private Clock clock;

    @Value("${local.server.port}")
    private int port;

    @Value("${caseflow.stripe.api-base}")
    private String address;

    @BeforeAll
    static void sayNothingHome() {
        com.stripe.Stripe.enableTelemetry = false;
    }

    @Test
    void webhooksGoToTheApplication() throws StripeException {
        assertThat(client().v1().webhookEndpoints().list().getData())
                .extracting(WebhookEndpoint::getUrl)
                .contains("http://localhost:" + port + "/webhooks/stripe");
    }

    @Test
    void itIsAsLateAsInTheApplication() throws StripeException {
        Customer made =
                client().v1().customers().create(CustomerCreateParams.builder().build());

        assertThat(made.getCreated()).isEqualTo(clock.instant().getEpochSecond());
    }

    private StripeClient client() {
        return StripeClient.builder()
                .setApiKey(simulator.secretKey())
                .setApiBase(address)
                .build();
    }
}
