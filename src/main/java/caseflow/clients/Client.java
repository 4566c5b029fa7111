package caseflow.clients;

import java.util.Locale;
import org.joda.money.CurrencyUnit;

/**
 * @param number what people call the client by: {@code C-1001}
 * @param version counts the savings, so that nobody saves over somebody else
 */
public record Client(ClientId id, String number, ClientDetails details, int version) {

    public String name() {
        return details.name();
    }

    public String address() {
        return details.address();
    }

    public CurrencyUnit currency() {
        return details.currency();
    }

    public Locale language() {
        return details.language();
    }

    Client change(int seen, ClientDetails changed) {
        if (seen != version) {
            throw new ClientChangedMeanwhile(name());
        }
        return new Client(id, number, changed, version + 1);
    }
}
