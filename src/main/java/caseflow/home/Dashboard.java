package caseflow.home;

import caseflow.activity.Entry;
import caseflow.billing.OpenInvoices;
import caseflow.contracts.ContractSummary;
import caseflow.documents.Document;
import caseflow.offers.OfferSummary;
import java.util.List;

/**
 * What a front page shows: what waits for money, and what happened lately.
 *
 * @param offers what waits for the client's answer
 * @param contracts what waits for the contact's own signature
 * @param documents what the contact has not opened yet
 * @param cards whether it can be paid by card
 * @param together whether several invoices can be paid in one go
 */
public record Dashboard(
        OpenInvoices invoices,
        List<OfferSummary> offers,
        List<ContractSummary> contracts,
        List<Document> documents,
        List<Entry> activity,
        boolean cards,
        boolean together) {

    /** Whether the client has anything to do. */
    public boolean waiting() {
        return !invoices.first().isEmpty() || !offers.isEmpty() || !contracts.isEmpty();
    }
}
