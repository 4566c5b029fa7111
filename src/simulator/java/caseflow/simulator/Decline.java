package caseflow.simulator;

import org.jspecify.annotations.Nullable;

/** Why a card is refused, in Stripe's words. */
enum Decline {
    GENERIC("card_declined", "generic_decline", "Your card was declined."),
    INSUFFICIENT_FUNDS("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    LOST_CARD("card_declined", "lost_card", "Your card was declined."),
    STOLEN_CARD("card_declined", "stolen_card", "Your card was declined."),
    FRAUDULENT("card_declined", "fraudulent", "Your card was declined."),
    VELOCITY(
            "card_declined",
            "card_velocity_exceeded",
            "Your card was declined for making repeated attempts too frequently or exceeding its amount limit."),
    EXPIRED("expired_card", null, "Your card has expired."),
    INCORRECT_CVC("incorrect_cvc", null, "Your card's security code is incorrect."),
    PROCESSING_ERROR(
            "processing_error", null, "An error occurred while processing your card. Try again in a little bit.");

    final String code;
    final @Nullable String declineCode;
    final String message;

    Decline(String code, @Nullable String declineCode, String message) {
        this.code = code;
        this.declineCode = declineCode;
        this.message = message;
    }
}
