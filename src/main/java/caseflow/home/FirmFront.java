package caseflow.home;

import caseflow.activity.Entry;
import caseflow.billing.InvoiceSummary;
import caseflow.billing.OpenInvoices;
import caseflow.billing.Status;
import java.util.List;

/**
 * What the firm's first page shows: what needs somebody, and what happened lately.
 *
 * @param errands of each kind no more than the page shows
 */
public record FirmFront(OpenInvoices invoices, List<Errand> errands, List<Entry> activity) {

    /** Of each kind; what is more is in the list. */
    static final int SHOWN = 5;

    /** Waits for the firm, one thing for itself. */
    public List<Errand> todo() {
        return in("todo");
    }

    /** What clients answered and signed, the latest first. */
    public List<Errand> answers() {
        return in("answer");
    }

    /** What ends soon, the next first. */
    public List<Errand> soon() {
        return in("soon");
    }

    /** What has not been sent yet, one for each kind. */
    public List<Errand> drafts() {
        return in("draft");
    }

    /** The kinds of which there are more than are shown. */
    public List<Errand> more(List<Errand> shown) {
        return shown.stream()
                .filter(errand -> errand.place() == 1 && errand.total() > SHOWN && !errand.counted())
                .toList();
    }

    /** The longest overdue first; not what is being paid. */
    public List<InvoiceSummary> overdue() {
        return invoices.first().stream()
                .filter(invoice -> invoice.status() == Status.OVERDUE && !invoice.underWay())
                .toList();
    }

    public boolean quiet() {
        return errands.isEmpty() && invoices.overdue() == 0;
    }

    private List<Errand> in(String group) {
        return errands.stream()
                .filter(errand -> errand.in(group) && (errand.place() == 1 || !errand.counted()))
                .toList();
    }
}
