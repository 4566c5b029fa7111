package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCancelParams.CancellationReason;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.PaymentIntentUpdateParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentIntentTests {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void isMadeAndFoundAgain() throws StripeException {
        PaymentIntent made = shop.ask(12_50);

        PaymentIntent found = shop.look(made.getId());
        assertThat(found.getStatus()).isEqualTo("requires_payment_method");
        assertThat(found.getAmount()).isEqualTo(12_50);
        assertThat(found.getAmountReceived()).isZero();
        assertThat(found.getCurrency()).isEqualTo("usd");
        assertThat(found.getClientSecret()).startsWith(made.getId() + "_secret_");
        assertThat(found.getMetadata()).containsEntry("invoice", "7");
        assertThat(found.getLivemode()).isFalse();
        assertThat(found.getAutomaticPaymentMethods().getAllowRedirects()).isEqualTo("never");
        assertThat(found.getLatestCharge()).isNull();
    }

    @Test
    void takesAnotherAmountUntilItIsPaid() throws StripeException {
        String id = shop.ask(12_50).getId();
        PaymentIntentUpdateParams less =
                PaymentIntentUpdateParams.builder().setAmount(10_00L).build();

        assertThat(shop.client.v1().paymentIntents().update(id, less).getAmount())
                .isEqualTo(10_00);
        shop.simulator.confirm(id, "4242424242424242");

        assertThatThrownBy(() -> shop.client.v1().paymentIntents().update(id, less))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("it has a status of succeeded");
    }

    @Test
    void isCanceledAndStaysIt() throws StripeException {
        String id = shop.ask(12_50).getId();
        PaymentIntent canceled = shop.client
                .v1()
                .paymentIntents()
                .cancel(
                        id,
                        PaymentIntentCancelParams.builder()
                                .setCancellationReason(CancellationReason.ABANDONED)
                                .build());

        assertThat(canceled.getStatus()).isEqualTo("canceled");
        assertThat(canceled.getCancellationReason()).isEqualTo("abandoned");
        assertThat(canceled.getCanceledAt()).isPositive();
        var refused = catchThrowableOfType(InvalidRequestException.class, () -> shop.confirm(id, "pm_card_visa"));
        assertThat(refused.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refused.getStripeError().getPaymentIntent().getStatus()).isEqualTo("canceled");
    }

    @ParameterizedTest
    @CsvSource({
        "usd, 49, amount_too_small",
        "gbp, 29, amount_too_small",
        "jpy, 49, amount_too_small",
        "usd, 100000000, amount_too_large",
        "usd, 0, parameter_invalid_integer",
        "isk, 10050, ",
        "kwd, 10001, "
    })
    void takesOnlyWhatStripeTakes(String currency, long amount, String code) {
        var params = Shop.asking(amount, currency).build();
        var refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> shop.client.v1().paymentIntents().create(params));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getCode()).isEqualTo(code);
        assertThat(refused.getParam()).isEqualTo("amount");
    }

    @ParameterizedTest
    @CsvSource({"usd, 50", "gbp, 30", "jpy, 50", "krw, 1000", "kwd, 10010", "isk, 10000"})
    void countsInTheCurrencysOwnMinorUnits(String currency, long amount) throws StripeException {
        var params =
                Shop.asking(amount, currency).setPaymentMethod("pm_card_visa").setConfirm(true);
        PaymentIntent paid = shop.client.v1().paymentIntents().create(params.build());

        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getAmountReceived()).isEqualTo(amount);
    }

    @Test
    void knowsNoParameterThatStripeDoesNotKnow() {
        var params = Shop.asking(10_00, "usd").putExtraParam("colour", "blue").build();
        var refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> shop.client.v1().paymentIntents().create(params));

        assertThat(refused.getCode()).isEqualTo("parameter_unknown");
        assertThat(refused.getParam()).isEqualTo("colour");
    }

    @Test
    void isMissingUnderAnotherId() {
        var refused = catchThrowableOfType(InvalidRequestException.class, () -> shop.look("pi_nobody"));

        assertThat(refused.getStatusCode()).isEqualTo(404);
        assertThat(refused.getCode()).isEqualTo("resource_missing");
        assertThat(refused).hasMessageContaining("No such payment_intent: 'pi_nobody'");
    }

    @Test
    void isListedNewestFirstAPageAtATime() throws StripeException {
        String first = shop.ask(1_00).getId();
        String second = shop.ask(2_00).getId();
        String third = shop.ask(3_00).getId();
        var params = PaymentIntentListParams.builder().setLimit(2L);

        var page = shop.client.v1().paymentIntents().list(params.build());
        var rest = shop.client
                .v1()
                .paymentIntents()
                .list(params.setStartingAfter(second).build());

        assertThat(page.getData()).extracting(PaymentIntent::getId).containsExactly(third, second);
        assertThat(page.getHasMore()).isTrue();
        assertThat(rest.getData()).extracting(PaymentIntent::getId).containsExactly(first);
        assertThat(rest.getHasMore()).isFalse();
        assertThat(page.autoPagingIterable()).hasSize(3);
        var tomorrow = PaymentIntentListParams.Created.builder()
                .setGte(page.getData().get(0).getCreated() + 1)
                .build();
        assertThat(shop.client
                        .v1()
                        .paymentIntents()
                        .list(PaymentIntentListParams.builder()
                                .setCreated(tomorrow)
                                .build())
                        .getData())
                .isEmpty();
    }

    @Test
    void isFoundByItsMetadata() throws StripeException {
        String wanted = shop.ask(1_00).getId();
        shop.client
                .v1()
                .paymentIntents()
                .create(Shop.asking(1_00, "usd").putMetadata("invoice", "8").build());
        var query = PaymentIntentSearchParams.builder()
                .setQuery("metadata['invoice']:'7' AND status:'requires_payment_method'")
                .build();

        assertThat(shop.client.v1().paymentIntents().search(query).getData())
                .extracting(PaymentIntent::getId)
                .containsExactly(wanted);
    }

    @Test
    void belongsToACustomerWhoExists() throws StripeException {
        String customer = shop.client
                .v1()
                .customers()
                .create(CustomerCreateParams.builder()
                        .setName("Hill Street Bakery")
                        .build())
                .getId();
        var params = Shop.asking(10_00, "usd");

        assertThat(shop.client
                        .v1()
                        .paymentIntents()
                        .create(params.setCustomer(customer).build())
                        .getCustomer())
                .isEqualTo(customer);
        var nobody = params.setCustomer("cus_nobody").build();
        assertThatThrownBy(() -> shop.client.v1().paymentIntents().create(nobody))
                .hasMessageContaining("No such customer");
    }
}
