package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentConfirmParams;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyTests {

    private static final RequestOptions KEY =
            RequestOptions.builder().setIdempotencyKey("invoice-7-1").build();

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theSameKeyGivesTheSameAnswer() throws StripeException {
        PaymentIntent first = create(shop.client, 10_00);
        PaymentIntent again = create(shop.client, 10_00);

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(first.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .isEmpty();
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(shop.simulator.paymentIntents()).hasSize(1);
    }

    @Test
    void aRefusedCardIsRefusedAgain() throws StripeException {
        String intent = shop.ask(10_00).getId();
        var params = PaymentIntentConfirmParams.builder()
                .setPaymentMethod("pm_card_chargeDeclined")
                .build();
        Callable<PaymentIntent> paying = () -> shop.client.v1().paymentIntents().confirm(intent, params, KEY);

        var first = catchThrowableOfType(CardException.class, paying::call);
        var again = catchThrowableOfType(CardException.class, paying::call);

        assertThat(again.getCharge()).isEqualTo(first.getCharge());
    }

    @Test
    void anotherQuestionUnderTheSameKeyIsRefused() throws StripeException {
        create(shop.client, 10_00);

        var refused = catchThrowableOfType(IdempotencyException.class, () -> create(shop.client, 11_00));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused).hasMessageContaining("same parameters");
    }

    @Test
    void aKeyUnderWayIsNotUsedTwice() throws Exception {
        shop.simulator.faults().next(1, new ApiFault.Hang(Duration.ofSeconds(4)));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            var first = other.submit(() -> create(shop.client, 10_00));
            Awaitility.await().until(() -> !shop.simulator.requests().isEmpty());

            var refused = catchThrowableOfType(ApiException.class, () -> create(shop.client, 10_00));
            assertThat(refused.getStatusCode()).isEqualTo(409);
            assertThat(refused.getCode()).isEqualTo("idempotency_key_in_use");
            assertThat(first.get().getAmount()).isEqualTo(10_00);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void aLostAnswerIsHeardTheSecondTime() throws StripeException {
        shop.simulator.faults().next(1, new ApiFault.Lost());
        assertThatThrownBy(() -> create(shop.client, 10_00)).isInstanceOf(ApiConnectionException.class);
        assertThat(shop.simulator.paymentIntents()).hasSize(1);

        PaymentIntent heard = create(shop.client, 10_00);

        assertThat(heard.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(shop.simulator.paymentIntents()).hasSize(1);
    }

    @Test
    void twentyAtOnceMakeOneIntent() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        StripeClient patient = shop.client(shop.simulator.secretKey(), 5);
        try {
            List<Callable<String>> all = Stream.<Callable<String>>generate(
                            () -> () -> create(patient, 10_00).getId())
                    .limit(20)
                    .toList();
            var ids = crowd.invokeAll(all);

            assertThat(ids).extracting(id -> id.get()).containsOnly(ids.get(0).get());
            assertThat(shop.simulator.paymentIntents()).hasSize(1);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void twentyAtOncePayOnce() throws Exception {
        String intent = shop.ask(10_00).getId();
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Callable<PaymentIntent>> all = Stream.<Callable<PaymentIntent>>generate(
                            () -> () -> shop.confirm(intent, "pm_card_visa"))
                    .limit(20)
                    .toList();
            long refused = 0;
            for (var each : crowd.invokeAll(all)) {
                refused += catchThrowable(each::get) == null ? 0 : 1;
            }
            assertThat(refused).isEqualTo(19);
            assertThat(shop.client.v1().charges().list().getData()).hasSize(1);
        } finally {
            crowd.shutdown();
        }
    }

    private PaymentIntent create(StripeClient client, long amount) throws StripeException {
        return client.v1().paymentIntents().create(Shop.asking(amount, "usd").build(), KEY);
    }
}
