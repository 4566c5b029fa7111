package caseflow.home;

import caseflow.activity.Entry;
import caseflow.billing.OpenInvoices;
import java.util.List;

/**
 * What a front page shows: what waits for money, and what happened lately.
 *
 * @param cards whether it can be paid by card
 * @param together whether several invoices can be paid in one go
 */
public record Dashboard(OpenInvoices invoices, List<Entry> activity, boolean cards, boolean together) {}
