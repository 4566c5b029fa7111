package caseflow.billing;

import caseflow.payments.Share;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Works out what the invoices of a payment by card have of it and what they can take, in the currency it came in. */
record Stakes(CurrencyUnit currency, Map<InvoiceId, Invoice> invoices, List<Part> left) {

    List<Stake> of(List<Share> shares) {
        return shares.stream().map(this::of).toList();
    }

    private Stake of(Share share) {
        var id = new InvoiceId(share.payable());
        return new Stake(
                id,
                inCurrency(share.amount()),
                room(Objects.requireNonNull(invoices.get(id))),
                left(id, true),
                left(id, false));
    }

    /** A void invoice takes nothing, nor does one in another currency. */
    private Money room(Invoice invoice) {
        return invoice.voided().isPresent() ? Money.zero(currency) : inCurrency(invoice.balance());
    }

    private Money left(InvoiceId id, boolean applied) {
        return left.stream()
                .filter(part -> part.applied() == applied && part.invoice().equals(id))
                .map(part -> inCurrency(part.amount()))
                .reduce(Money.zero(currency), Money::plus);
    }

    private Money inCurrency(Money amount) {
        return amount.getCurrencyUnit().equals(currency) ? amount : Money.zero(currency);
    }
}
