package caseflow.home;

import caseflow.activity.Entry;
import caseflow.billing.OpenInvoices;
import java.util.List;

/** What a front page shows: what waits for money, and what happened lately. */
public record Dashboard(OpenInvoices invoices, List<Entry> activity) {}
