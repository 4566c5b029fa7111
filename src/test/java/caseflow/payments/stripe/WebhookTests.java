package caseflow.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.payments.Inbox;
import caseflow.support.CaseFlowTest;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The door for Stripe opens to Stripe. */
@CaseFlowTest
@ExtendWith(OutputCaptureExtension.class)
class WebhookTests {

    private static final String MARKED = "do-not-log-this";
    private static final int TOO_LARGE = 256 * 1024;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StripeKeys keys;

    @Autowired
    StoryClock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    Database database;

    private String id = "";

    @BeforeEach
    void another() {
        id = "evt_" + UUID.randomUUID();
    }

    @Test
    void whatStripeSignsIsKeptOnceAndAnsweredAtOnce() throws GeneralSecurityException {
        String header = signed(event(), clock.instant());

        assertThat(post(event(), header)).hasStatusOk();
        assertThat(post(event(), header)).hasStatusOk();

        assertThat(kept()).isEqualTo(1);
        assertThat(inbox.state().lastAt()).isAfterOrEqualTo(clock.instant());
    }

    @Test
    void nothingElseComesIn(CapturedOutput output) throws GeneralSecurityException {
        String forged = Webhook.Signature.generateSignatureHeader(
                event(), "whsec_guessed", clock.instant().getEpochSecond());
        String padded = event() + " ".repeat(TOO_LARGE);

        assertThat(post(event(), forged)).hasStatus(400);
        assertThat(post(event(), signed(event(), clock.instant().minusSeconds(600))))
                .hasStatus(400);
        assertThat(post(event(), signed(event(), clock.instant().plusSeconds(600))))
                .hasStatus(400);
        assertThat(post(event(), "t=abc,v1=00")).hasStatus(400);
        assertThat(post(padded, signed(padded, clock.instant()))).hasStatus(400);
        assertThat(mvc.post()
                        .uri("/webhooks/stripe")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(event()))
                .hasStatus(400);

        assertThat(kept()).isZero();
        assertThat(output).doesNotContain(MARKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"data\": []", "\"data\": {\"object\": []}", "\"created\": {}", "\"id\": null"})
    void whatIsSignedAndNotAsItShouldBeIsRefused(String odd) throws GeneralSecurityException {
        String name = odd.substring(0, odd.indexOf(':'));
        String body = event().replace(name, "\"was\"").replaceFirst("\\{", "{" + odd + ", ");

        assertThat(post(body, signed(body, clock.instant()))).hasStatus(400);
    }

    @Test
    void aRefusalSaysNothing() {
        assertThat(post(event(), "t=1,v1=00")).bodyText().isEmpty();
    }

    private MvcTestResult post(String body, String header) {
        return mvc.post()
                .uri("/webhooks/stripe")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Stripe-Signature", header)
                .content(body)
                .exchange();
    }

    private String signed(String body, Instant at) throws GeneralSecurityException {
        return Webhook.Signature.generateSignatureHeader(body, keys.webhook(), at.getEpochSecond());
    }

    private String event() {
        return """
                {"id": "%s", "type": "payment_intent.succeeded", "created": 1795878000, "livemode": false,
                 "data": {"object": {"object": "payment_intent", "id": "pi_%s", "description": "%s"}}}""".formatted(id, id, MARKED);
    }

    private int kept() {
        return database.owner()
                .client()
                .sql("SELECT count(*) FROM card_notice WHERE event_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
