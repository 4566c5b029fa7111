package caseflow.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.payments.Notice;
import com.stripe.net.Webhook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeSignatureTests {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final String SECRET = "whsec_practice";
    private static final String EVENT = """
            {"id": "evt_1", "type": "payment_intent.succeeded", "created": 1795878000, "livemode": false,
             "data": {"object": {"object": "payment_intent", "id": "pi_1"}}}""";

    private final StripeSignature signature = new StripeSignature(
            new StripeKeys(new StripeSettings(
                    "sk_test_1",
                    "",
                    "pk_test_1",
                    SECRET,
                    "",
                    URI.create(StripeSettings.API),
                    URI.create(StripeSettings.SCRIPT))),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatIsSignedJustNowIsRead() throws GeneralSecurityException {
        assertThat(read(EVENT, signed(EVENT, NOW)))
                .contains(
                        new Notice("evt_1", "payment_intent.succeeded", "pi_1", Instant.ofEpochSecond(1_795_878_000L)));
    }

    @Test
    void whatIsForgedIsNot() throws GeneralSecurityException {
        String header = Webhook.Signature.generateSignatureHeader(EVENT, "whsec_other", NOW.getEpochSecond());

        assertThat(read(EVENT, header)).isEmpty();
        assertThat(read(EVENT.replace("pi_1", "pi_2"), signed(EVENT, NOW))).isEmpty();
    }

    @Test
    void norWhatIsOldOrYetToCome() throws GeneralSecurityException {
        assertThat(read(EVENT, signed(EVENT, NOW.minusSeconds(301)))).isEmpty();
        assertThat(read(EVENT, signed(EVENT, NOW.plusSeconds(301)))).isEmpty();
        assertThat(read(EVENT, signed(EVENT, NOW.minusSeconds(299)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t=abc", "t=", "v1=00", "t=1795878000", "t=99999999999999999999,v1=00", "nonsense", ","})
    void aHeaderThatIsNoneIsRefused(String header) {
        assertThat(read(EVENT, header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"id\": \"evt_1\"}", "7"})
    void aSignedBodyThatIsNoEventIsRefused(String body) throws GeneralSecurityException {
        assertThat(read(body, signed(body, NOW))).isEmpty();
    }

    @Test
    void ofTheOtherModeOrOfAnotherKindItIsAWordAboutNothing() throws GeneralSecurityException {
        String live = EVENT.replace("\"livemode\": false", "\"livemode\": true");
        String other = EVENT.replace("payment_intent.succeeded", "customer.created");

        assertThat(read(live, signed(live, NOW))).map(Notice::intent).isEmpty();
        assertThat(read(other, signed(other, NOW)).orElseThrow().intent()).isNull();
    }

    @Test
    void theIntentOfARefundOrADisputeIsTheOneItIsAbout() throws GeneralSecurityException {
        String refund = EVENT.replace("payment_intent.succeeded", "refund.updated")
                .replace("\"object\": \"payment_intent\", \"id\": \"pi_1\"", """
                        "object": "refund", "id": "re_1", "payment_intent": "pi_9\"""");

        assertThat(read(refund, signed(refund, NOW)).orElseThrow().intent()).isEqualTo("pi_9");
    }

    private Optional<Notice> read(String body, String header) {
        return signature.read(body.getBytes(StandardCharsets.UTF_8), header);
    }

    private static String signed(String body, Instant at) throws GeneralSecurityException {
        return Webhook.Signature.generateSignatureHeader(body, SECRET, at.getEpochSecond());
    }
}
