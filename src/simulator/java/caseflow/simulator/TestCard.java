package caseflow.simulator;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards that are no money: Stripe's own test numbers. The name of a constant serves as the card's fingerprint. */
enum TestCard {
    VISA("4242424242424242", "pm_card_visa", Manner.PAYS),
    VISA_DEBIT("4000056655665556", "pm_card_visa_debit", Manner.PAYS),
    MASTERCARD("5555555555554444", "pm_card_mastercard", Manner.PAYS),
    MASTERCARD_2_SERIES("2223003122003222", "pm_card_mastercard_2series", Manner.PAYS),
    MASTERCARD_DEBIT("5200828282828210", "pm_card_mastercard_debit", Manner.PAYS),
    AMEX("378282246310005", "pm_card_amex", Manner.PAYS),
    DISCOVER("6011111111111117", "pm_card_discover", Manner.PAYS),
    DINERS("3056930009020004", "pm_card_diners", Manner.PAYS),
    JCB("3566002020360505", "pm_card_jcb", Manner.PAYS),
    UNIONPAY("6200000000000005", "pm_card_unionpay", Manner.PAYS),
    DECLINED("4000000000000002", "pm_card_visa_chargeDeclined", Decline.GENERIC),
    INSUFFICIENT_FUNDS("4000000000009995", "pm_card_visa_chargeDeclinedInsufficientFunds", Decline.INSUFFICIENT_FUNDS),
    LOST("4000000000009987", "pm_card_visa_chargeDeclinedLostCard", Decline.LOST_CARD),
    STOLEN("4000000000009979", "pm_card_visa_chargeDeclinedStolenCard", Decline.STOLEN_CARD),
    EXPIRED("4000000000000069", "pm_card_chargeDeclinedExpiredCard", Decline.EXPIRED),
    INCORRECT_CVC("4000000000000127", "pm_card_chargeDeclinedIncorrectCvc", Decline.INCORRECT_CVC),
    PROCESSING_ERROR("4000000000000119", "pm_card_chargeDeclinedProcessingError", Decline.PROCESSING_ERROR),
    VELOCITY("4000000000006975", "pm_card_visa_chargeDeclinedVelocityLimitExceeded", Decline.VELOCITY),
    BLOCKED("4100000000000019", "pm_card_radarBlock", Decline.FRAUDULENT),
    AUTHENTICATION("4000002500003155", "pm_card_authenticationRequiredOnSetup", Manner.AUTHENTICATES),
    ALWAYS_AUTHENTICATION("4000002760003184", "pm_card_authenticationRequired", Manner.AUTHENTICATES),
    THREE_D_SECURE("4000000000003220", "pm_card_threeDSecure2Required", Manner.AUTHENTICATES),
    AUTHENTICATION_THEN_DECLINED(
            "4000008400001629", "pm_card_threeDSecureRequiredChargeDeclined", Manner.AUTHENTICATES, Decline.GENERIC),
    DISPUTED("4000000000000259", "pm_card_createDispute", Manner.DISPUTED),
    INQUIRED("4000000000001976", "pm_card_createDisputeInquiry", Manner.INQUIRED),
    REFUND_FAILS("4000000000005126", "pm_card_refundFail", Manner.REFUND_FAILS),
    REFUND_PENDS("4000000000007726", "pm_card_pendingRefund", Manner.REFUND_PENDS);

    /** What comes of paying with it. */
    enum Manner {
        PAYS,
        DECLINES,
        AUTHENTICATES,
        DISPUTED,
        INQUIRED,
        REFUND_FAILS,
        REFUND_PENDS
    }

    final String number;
    final String token;
    final Manner manner;
    final @Nullable Decline decline;

    TestCard(String number, String token, Manner manner) {
        this(number, token, manner, null);
    }

    TestCard(String number, String token, Decline decline) {
        this(number, token, Manner.DECLINES, decline);
    }

    TestCard(String number, String token, Manner manner, @Nullable Decline decline) {
        this.number = number;
        this.token = token;
        this.manner = manner;
        this.decline = decline;
    }

    String brand() {
        return switch (number.charAt(0)) {
            case '2', '5' -> "mastercard";
            case '3' -> number.startsWith("37") ? "amex" : number.startsWith("35") ? "jcb" : "diners";
            case '6' -> number.startsWith("62") ? "unionpay" : "discover";
            default -> "visa";
        };
    }

    String last4() {
        return number.substring(number.length() - 4);
    }

    static Optional<TestCard> numbered(String number) {
        return Stream.of(values()).filter(card -> card.number.equals(number)).findFirst();
    }

    static Optional<TestCard> named(String token) {
        return Stream.of(values())
                .filter(card -> card.token.equals(token)
                        || card.token.replace("_visa_charge", "_charge").equals(token))
                .findFirst();
    }
}
