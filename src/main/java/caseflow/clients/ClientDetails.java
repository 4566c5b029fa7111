package caseflow.clients;

import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/**
 * What staff write down about a client.
 *
 * @param address where bills go, one line of it a line; may be empty
 * @param currency new invoices are made out in it
 * @param language letters to the client come in it
 * @param notes for the firm alone; may be empty
 */
public record ClientDetails(
        String name, ClientKind kind, String address, CurrencyUnit currency, Locale language, String notes) {

    public List<String> addressLines() {
        return address.lines().toList();
    }
}
