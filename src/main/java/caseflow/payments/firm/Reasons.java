package caseflow.payments.firm;

import java.util.Set;

/** Why a bank disputes a payment or sends a refund back, of which Stripe has a word for each. */
public final class Reasons {

    private static final Set<String> KNOWN = Set.of(
            "bank_cannot_process",
            "charge_for_pending_refund_disputed",
            "check_returned",
            "credit_not_processed",
            "customer_initiated",
            "debit_not_authorized",
            "declined",
            "duplicate",
            "expired_or_canceled_card",
            "fraudulent",
            "general",
            "incorrect_account_details",
            "insufficient_funds",
            "lost_or_stolen_card",
            "merchant_request",
            "product_not_received",
            "product_unacceptable",
            "subscription_canceled",
            "unknown",
            "unrecognized");

    private Reasons() {}

    /** The key of its sentence; of a word that is new, that of a sentence around it. */
    public static String key(String word) {
        return KNOWN.contains(word) ? "payments.reason." + word : "payments.reason-other";
    }
}
