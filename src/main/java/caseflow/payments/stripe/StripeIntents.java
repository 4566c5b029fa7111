package caseflow.payments.stripe;

import caseflow.payments.AttemptId;
import caseflow.payments.Dispute;
import caseflow.payments.Intent;
import caseflow.payments.RefundState;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeError;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's objects. */
final class StripeIntents {

    static final String ATTEMPT = "attempt";
    static final String REFUND = "refund";
    static final String ENVIRONMENT = "environment";

    private StripeIntents() {}

    /** What came of an intent beside itself. */
    record Aftermath(List<String> refused, List<Refund> refunds, List<com.stripe.model.Dispute> disputes) {

        static final Aftermath NONE = new Aftermath(List.of(), List.of(), List.of());
    }

    static Intent intent(PaymentIntent stripe, String environment, Aftermath after) {
        Charge charge = stripe.getLatestChargeObject();
        Intent.Status status = status(stripe.getStatus());
        long received = Objects.requireNonNullElse(stripe.getAmountReceived(), 0L);
        return new Intent(
                stripe.getId(),
                attempt(stripe.getMetadata(), environment),
                status,
                StripeMoney.money(stripe.getAmount(), stripe.getCurrency()),
                StripeMoney.money(received, stripe.getCurrency()),
                Objects.requireNonNullElse(stripe.getClientSecret(), ""),
                card(charge),
                Instant.ofEpochSecond(charge == null ? stripe.getCreated() : charge.getCreated()),
                decline(stripe.getLastPaymentError()),
                after.refused,
                after.refunds.stream().map(StripeIntents::returned).toList(),
                after.disputes.stream().map(StripeIntents::dispute).toList());
    }

    private static Intent.Status status(String status) {
        return switch (status) {
            case "succeeded" -> Intent.Status.SUCCEEDED;
            case "canceled" -> Intent.Status.CANCELED;
            case "requires_payment_method", "requires_confirmation", "requires_action" -> Intent.Status.OPEN;
            default -> Intent.Status.UNDER_WAY;
        };
    }

    /** Another installation may use the same account of Stripe; its attempts are none of ours. */
    private static @Nullable AttemptId attempt(Map<String, String> metadata, String environment) {
        String attempt = metadata.get(ATTEMPT);
        return attempt == null || !environment.equals(metadata.get(ENVIRONMENT)) ? null : AttemptId.valueOf(attempt);
    }

    private static String card(@Nullable Charge charge) {
        Charge.PaymentMethodDetails means = charge == null ? null : charge.getPaymentMethodDetails();
        if (means == null) {
            return "";
        }
        if (means.getCard() == null) {
            // us_bank_account is a bank account to whoever has one
            String type = Objects.requireNonNullElse(means.getType(), "");
            return capital(type.replaceFirst("^us_", "").replace('_', ' '));
        }
        return capital(means.getCard().getBrand()) + " " + means.getCard().getLast4();
    }

    private static String capital(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Stripe's words are for the payer only where they are about the card or what was typed. */
    private static @Nullable String decline(@Nullable StripeError error) {
        if (error == null || error.getCharge() == null) {
            return null;
        }
        boolean forPayer = "card_error".equals(error.getType()) || "validation_error".equals(error.getType());
        return forPayer ? Objects.requireNonNullElse(error.getMessage(), "") : "";
    }

    private static Intent.Returned returned(Refund refund) {
        RefundState state = switch (refund.getStatus()) {
            case "succeeded" -> RefundState.DONE;
            case "failed", "canceled" -> RefundState.FAILED;
            default -> RefundState.PENDING;
        };
        String request =
                refund.getMetadata() == null ? null : refund.getMetadata().get(REFUND);
        return new Intent.Returned(
                refund.getId(),
                request == null ? null : Long.valueOf(request),
                StripeMoney.money(refund.getAmount(), refund.getCurrency()),
                state,
                Objects.requireNonNullElse(refund.getFailureReason(), ""),
                Instant.ofEpochSecond(refund.getCreated()));
    }

    private static Dispute dispute(com.stripe.model.Dispute stripe) {
        Money amount = StripeMoney.money(stripe.getAmount(), stripe.getCurrency());
        return new Dispute(
                stripe.getId(),
                amount,
                state(stripe.getStatus()),
                Objects.requireNonNullElse(stripe.getReason(), ""),
                Optional.ofNullable(stripe.getEvidenceDetails())
                        .map(com.stripe.model.Dispute.EvidenceDetails::getDueBy)
                        .map(Instant::ofEpochSecond)
                        .orElse(null),
                Instant.ofEpochSecond(stripe.getCreated()),
                moved(stripe, change -> change < 0),
                moved(stripe, change -> change > 0));
    }

    private static Dispute.State state(String status) {
        return switch (status) {
            case "won" -> Dispute.State.WON;
            case "lost" -> Dispute.State.LOST;
            case "under_review" -> Dispute.State.UNDER_REVIEW;
            case "warning_needs_response", "warning_under_review" -> Dispute.State.WARNING;
            case "warning_closed", "prevented" -> Dispute.State.CLOSED;
            default -> Dispute.State.OPEN;
        };
    }

    private static @Nullable Instant moved(com.stripe.model.Dispute stripe, LongPredicate direction) {
        List<BalanceTransaction> moves = Objects.requireNonNullElse(stripe.getBalanceTransactions(), List.of());
        return moves.stream()
                .filter(move -> direction.test(move.getAmount()))
                .map(move -> Instant.ofEpochSecond(move.getCreated()))
                .findFirst()
                .orElse(null);
    }
}
