package caseflow.billing;

import caseflow.clients.ClientId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as a line of a list.
 *
 * @param number none for a draft
 * @param matter number and title; empty without a matter
 * @param listedOn the day it was issued, or for a draft the day it was begun
 * @param dueOn may be open for a draft
 * @param balance zero once it is void
 * @param underWay whether somebody has paid it by card, and the bank has it in hand
 */
public record InvoiceSummary(
        InvoiceId id,
        @Nullable String number,
        String title,
        ClientId client,
        String clientName,
        String matter,
        LocalDate listedOn,
        @Nullable LocalDate dueOn,
        Money total,
        Money balance,
        Status status,
        boolean underWay) {

    public String label() {
        return number == null ? title : number;
    }
}
