package caseflow.payments;

import caseflow.clients.ClientId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What somebody is about to pay in one go.
 *
 * @param description as the provider shows it to the firm: numbers of invoices, no names
 * @param shares at least one, all of one currency, in the order in which money is to be spread
 */
public record Basket(ClientId client, String description, List<Share> shares) {

    public Basket {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("a basket holds something to pay");
        }
    }

    public CurrencyUnit currency() {
        return shares.get(0).amount().getCurrencyUnit();
    }

    public Money total() {
        return Money.total(shares.stream().map(Share::amount).toList());
    }

    List<Long> payables() {
        return shares.stream().map(Share::payable).toList();
    }
}
