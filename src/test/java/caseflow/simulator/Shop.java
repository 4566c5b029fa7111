package caseflow.simulator;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods.AllowRedirects;

/** Somebody who takes cards: a simulator and Stripe's own client for it. */
final class Shop implements AutoCloseable {

    static {
        com.stripe.Stripe.enableTelemetry = false;
    }

    final Simulator simulator;
    final StripeClient client;

    Shop() {
        this(SimulatorSettings.forTests());
    }

    Shop(SimulatorSettings settings) {
        simulator = Simulator.start(settings);
        client = client(simulator.secretKey(), 0);
    }

    StripeClient client(String key, int retries) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(simulator.address().toString())
                .setConnectTimeout(5_000)
                .setReadTimeout(5_000)
                .setMaxNetworkRetries(retries)
                .build();
    }

    static PaymentIntentCreateParams.Builder asking(long amount, String currency) {
        return PaymentIntentCreateParams.builder()
                .setAmount(amount)
                .setCurrency(currency)
                .setDescription("INV-2026-0007")
                .putMetadata("invoice", "7")
                .setAutomaticPaymentMethods(AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .setAllowRedirects(AllowRedirects.NEVER)
                        .build());
    }

    PaymentIntent ask(long amount) throws StripeException {
        return client.v1().paymentIntents().create(asking(amount, "usd").build());
    }

    PaymentIntent paid(long amount) throws StripeException {
        return paidWith("pm_card_visa", amount);
    }

    PaymentIntent paidWith(String method, long amount) throws StripeException {
        return confirm(ask(amount).getId(), method);
    }

    PaymentIntent confirm(String intent, String method) throws StripeException {
        return client.v1()
                .paymentIntents()
                .confirm(
                        intent,
                        PaymentIntentConfirmParams.builder()
                                .setPaymentMethod(method)
                                .addExpand("latest_charge")
                                .build());
    }

    PaymentIntent look(String intent) throws StripeException {
        return client.v1().paymentIntents().retrieve(intent);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
