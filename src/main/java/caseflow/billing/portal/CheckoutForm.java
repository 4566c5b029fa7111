package caseflow.billing.portal;

import caseflow.billing.Invoice;
import caseflow.web.Typed;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a client wants to pay by card.
 *
 * @param amount as it was typed; empty for all that is open
 */
public record CheckoutForm(String amount) {

    public CheckoutForm(@Nullable String amount) {
        this.amount = Typed.line(amount);
    }

    static CheckoutForm of(Invoice invoice) {
        return new CheckoutForm(invoice.balance().getAmount().toPlainString());
    }

    /** Nothing for all that is open, or if it makes no sense, which the field then says. */
    Optional<Money> part(CurrencyUnit currency, BindingResult errors) {
        Optional<Money> part =
                Typed.number(amount, currency.getDecimalPlaces()).map(figure -> Money.of(currency, figure));
        if (part.isEmpty() && !amount.isEmpty()) {
            errors.rejectValue("amount", "billing.amount.wrong");
        }
        return part;
    }
}
