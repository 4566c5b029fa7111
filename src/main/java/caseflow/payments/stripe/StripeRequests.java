package caseflow.payments.stripe;

import caseflow.payments.Attempt;
import caseflow.payments.Refund;
import caseflow.payments.Share;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What Stripe is asked, without a word about who pays. */
final class StripeRequests {

    static final long PAGE = 100;

    static final PaymentIntentRetrieveParams WITH_CHARGE =
            PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();

    /** Stripe keeps no longer values. */
    private static final int LONGEST = 500;

    private StripeRequests() {}

    static PaymentIntentCreateParams intent(Attempt attempt, String environment) {
        return PaymentIntentCreateParams.builder()
                .setAmount(StripeMoney.minor(attempt.amount()))
                .setCurrency(currency(attempt.amount()))
                .setDescription(shortened(attempt.basket().description()))
                .setAutomaticPaymentMethods(AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .setAllowRedirects(AutomaticPaymentMethods.AllowRedirects.NEVER)
                        .build())
                .putMetadata(StripeIntents.ATTEMPT, attempt.id().toString())
                .putMetadata(StripeIntents.ENVIRONMENT, environment)
                .putMetadata("invoices", shortened(payables(attempt)))
                .addExpand("latest_charge")
                .build();
    }

    static RefundCreateParams refund(Refund refund, String intent) {
        return RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(StripeMoney.minor(refund.amount()))
                .putMetadata(StripeIntents.REFUND, Long.toString(refund.id()))
                .build();
    }

    private static String payables(Attempt attempt) {
        return attempt.basket().shares().stream()
                .map(Share::payable)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String currency(Money amount) {
        return amount.getCurrencyUnit().getCode().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
