package caseflow.payments.firm;

import caseflow.web.Typed;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A refund as it is typed.
 *
 * @param payable what it is taken back from; empty if that is left open
 * @param reason for the firm alone
 */
public record RefundForm(String amount, String reason, String payable) {

    private static final int LONGEST_REASON = 500;

    public RefundForm(@Nullable String amount, @Nullable String reason, @Nullable String payable) {
        this.amount = Typed.line(amount);
        this.reason = Typed.lines(reason);
        this.payable = Typed.line(payable);
    }

    static RefundForm of(Money refundable, @Nullable Long payable) {
        return new RefundForm(
                refundable.getAmount().toPlainString(), "", payable == null ? "" : Long.toString(payable));
    }

    @Nullable
    Long takenFrom() {
        return payable.matches("\\d{1,18}") ? Long.valueOf(payable) : null;
    }

    /** Nothing if something makes no sense, which the fields then say. */
    Optional<Money> read(BindingResult errors, Money refundable) {
        Optional<BigDecimal> figure = Typed.number(
                        amount, refundable.getCurrencyUnit().getDecimalPlaces())
                .filter(number -> number.signum() > 0);
        if (figure.isEmpty()) {
            errors.rejectValue("amount", "payments.refund.amount.wrong");
        } else if (figure.get().compareTo(refundable.getAmount()) > 0) {
            errors.rejectValue("amount", "payments.refund.amount.high", new Object[] {refundable}, null);
        }
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "payments.refund.reason.missing");
        } else if (reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "payments.refund.reason.long");
        }
        return errors.hasErrors() ? Optional.empty() : figure.map(some -> Money.of(refundable.getCurrencyUnit(), some));
    }
}
