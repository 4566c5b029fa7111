package caseflow.payments.firm;

import caseflow.payments.CardPayment;
import caseflow.payments.Cards;
import caseflow.payments.RefundWish;
import caseflow.web.Typed;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A refund as it is typed.
 *
 * @param reason for the firm alone
 * @param payable what it is taken back from; empty if that is left open
 * @param again whether it is meant besides another one that has no answer yet
 * @param key tells one press of the button from the next: it comes with the page
 */
public record RefundForm(String amount, String reason, String payable, String again, String key) {

    private static final int LONGEST_REASON = 500;
    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    public RefundForm(
            @Nullable String amount,
            @Nullable String reason,
            @Nullable String payable,
            @Nullable String again,
            @Nullable String key) {
        this.amount = Typed.line(amount);
        this.reason = Typed.lines(reason);
        this.payable = Typed.line(payable);
        this.again = Typed.line(again);
        this.key = key != null && KEY.matcher(key).matches()
                ? key
                : UUID.randomUUID().toString();
    }

    static RefundForm of(Money refundable, @Nullable Long payable) {
        return new RefundForm(
                refundable.getAmount().toPlainString(), "", payable == null ? "" : Long.toString(payable), "", null);
    }

    /** Whether it has come before, as when somebody presses twice. */
    boolean repeats(CardPayment payment) {
        return payment.asked(UUID.fromString(key));
    }

    /** Nothing if something makes no sense, which the fields then say. */
    Optional<RefundWish> read(BindingResult errors, CardPayment payment, Cards cards) {
        Optional<Money> wanted = amount(errors, payment.refundable(), cards);
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "payments.refund.reason.missing");
        } else if (reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "payments.refund.reason.long");
        }
        boolean besides = again.equals("true");
        if (payment.unanswered() && !besides) {
            errors.rejectValue("again", "payments.refund.again.missing");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : wanted.map(some -> new RefundWish(
                        UUID.fromString(key), payment.attempt().id(), takenFrom(), some, reason, besides));
    }

    private Optional<Money> amount(BindingResult errors, Money refundable, Cards cards) {
        CurrencyUnit currency = refundable.getCurrencyUnit();
        Optional<Money> typed = Typed.number(amount, currency.getDecimalPlaces())
                .filter(number -> number.signum() > 0)
                .map(number -> Money.of(currency, number));
        if (typed.isEmpty()) {
            errors.rejectValue("amount", "payments.refund.amount.wrong");
        } else if (typed.get().isGreaterThan(refundable)) {
            errors.rejectValue("amount", "payments.refund.amount.high", new Object[] {refundable}, null);
        } else if (!cards.express(typed.get())) {
            errors.rejectValue("amount", "payments.refund.amount.fine");
        }
        return typed;
    }

    private @Nullable Long takenFrom() {
        return payable.matches("\\d{1,18}") ? Long.valueOf(payable) : null;
    }
}
