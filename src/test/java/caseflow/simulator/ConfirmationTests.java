package caseflow.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTests {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aGoodCardPays() throws StripeException {
        PaymentIntent paid = shop.paidWith("pm_card_mastercard", 20_00);

        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getAmountReceived()).isEqualTo(20_00);
        Charge charge = paid.getLatestChargeObject();
        assertThat(charge.getPaid()).isTrue();
        assertThat(charge.getAmountRefunded()).isZero();
        assertThat(charge.getPaymentIntent()).isEqualTo(paid.getId());
        assertThat(charge.getPaymentMethodDetails().getCard().getBrand()).isEqualTo("mastercard");
        assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4444");
        assertThat(charge.getMetadata()).containsEntry("invoice", "7");
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_chargeDeclined, card_declined, generic_decline, Your card was declined.",
        "pm_card_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds, Your card has insufficient funds.",
        "pm_card_chargeDeclinedLostCard, card_declined, lost_card, Your card was declined.",
        "pm_card_chargeDeclinedStolenCard, card_declined, stolen_card, Your card was declined.",
        "pm_card_chargeDeclinedExpiredCard, expired_card, , Your card has expired.",
        "pm_card_chargeDeclinedIncorrectCvc, incorrect_cvc, , Your card's security code is incorrect.",
        "pm_card_chargeDeclinedProcessingError, processing_error, , An error occurred while processing your card. Try again in a little bit."
    })
    void aBadCardDoesNotAndAnotherMay(String method, String code, String declineCode, String message)
            throws StripeException {
        String id = shop.ask(20_00).getId();
        CardException refused = catchThrowableOfType(CardException.class, () -> shop.confirm(id, method));

        assertThat(refused.getStatusCode()).isEqualTo(402);
        assertThat(refused.getCode()).isEqualTo(code);
        assertThat(refused.getDeclineCode()).isEqualTo(declineCode);
        assertThat(refused.getUserMessage() == null ? refused.getStripeError().getMessage() : refused.getUserMessage())
                .isEqualTo(message);
        StripeError last = shop.look(id).getLastPaymentError();
        assertThat(last.getType()).isEqualTo("card_error");
        assertThat(last.getMessage()).isEqualTo(message);
        assertThat(last.getCharge()).isEqualTo(refused.getCharge());
        Charge failed = shop.client.v1().charges().retrieve(refused.getCharge());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureCode()).isEqualTo(code);

        assertThat(shop.confirm(id, "pm_card_visa").getStatus()).isEqualTo("succeeded");
        assertThat(shop.look(id).getLastPaymentError()).isNull();
    }

    @Test
    void nobodyPaysTwice() throws StripeException {
        String id = shop.paid(20_00).getId();
        var refused = catchThrowableOfType(InvalidRequestException.class, () -> shop.confirm(id, "pm_card_visa"));

        assertThat(refused.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThat(refused.getStripeError().getPaymentIntent().getStatus()).isEqualTo("succeeded");
    }

    @Test
    void someCardsAskWhetherItIsReallyYou() throws StripeException {
        PaymentIntent asked = shop.paidWith("pm_card_authenticationRequired", 20_00);
        assertThat(asked.getStatus()).isEqualTo("requires_action");
        assertThat(asked.getNextAction().getType()).isEqualTo("use_stripe_sdk");
        assertThat(asked.getLatestCharge()).isNull();

        shop.simulator.failThreeDSecure(asked.getId());
        PaymentIntent failed = shop.look(asked.getId());
        assertThat(failed.getStatus()).isEqualTo("requires_payment_method");
        assertThat(failed.getLastPaymentError().getCode()).isEqualTo("payment_intent_authentication_failure");

        shop.simulator.confirm(asked.getId(), "4000002500003155");
        shop.simulator.passThreeDSecure(asked.getId());
        assertThat(shop.look(asked.getId()).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void aCardMayBeRefusedAfterItsOwnerWasAsked() throws StripeException {
        String id = shop.ask(20_00).getId();

        shop.simulator.confirm(id, "4000008400001629");
        shop.simulator.passThreeDSecure(id);

        assertThat(shop.look(id).getLastPaymentError().getCode()).isEqualTo("card_declined");
    }

    @Test
    void moneyFromABankTakesItsTime() throws StripeException {
        String id = shop.ask(20_00).getId();
        shop.simulator.payFromBank(id);
        assertThat(shop.look(id).getStatus()).isEqualTo("processing");

        var refused = catchThrowableOfType(InvalidRequestException.class, () -> shop.confirm(id, "pm_card_visa"));
        assertThat(refused.getCode()).isEqualTo("payment_intent_unexpected_state");
        assertThatCannotBeCanceled(id);

        shop.simulator.settleProcessing(id);
        assertThat(shop.look(id).getAmountReceived()).isEqualTo(20_00);
    }

    @Test
    void moneyFromABankMayNotCome() throws StripeException {
        String id = shop.ask(20_00).getId();
        shop.simulator.payFromBank(id);

        shop.simulator.failProcessing(id);

        assertThat(shop.look(id).getStatus()).isEqualTo("requires_payment_method");
    }

    private void assertThatCannotBeCanceled(String id) {
        var refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> shop.client.v1().paymentIntents().cancel(id));
        assertThat(refused.getCode()).isEqualTo("payment_intent_unexpected_state");
    }
}
