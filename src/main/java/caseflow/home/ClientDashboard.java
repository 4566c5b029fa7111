package caseflow.home;

import caseflow.activity.Entry;
import caseflow.announcements.Notice;
import caseflow.billing.OpenInvoices;
import caseflow.clients.Awaited;
import caseflow.clients.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the portal's first page shows: what waits for the contact, what is open, what happened lately, what the firm has to
 * say.
 *
 * @param awaited what waits for an answer or a signature, and what is new to read
 * @param cards whether it can be paid by card
 * @param together whether several invoices can be paid in one go
 */
public record ClientDashboard(
        OpenInvoices invoices,
        List<Awaited> awaited,
        List<Entry> activity,
        List<Notice> notices,
        boolean cards,
        boolean together) {

    private static final int FEW = 5;

    private static final Comparator<Awaited> PRESSING = Comparator.comparing(
                    Awaited::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Awaited::section)
            .thenComparingLong(Awaited::id);

    /** What is to be answered or signed, whatever is over soonest first. */
    public List<Awaited> deeds() {
        return awaited.stream()
                .filter(some -> some.section() != Permission.DOCUMENTS)
                .sorted(PRESSING)
                .toList();
    }

    /** The latest first. */
    public List<Awaited> documents() {
        return of(Permission.DOCUMENTS)
                .sorted(Comparator.comparing(Awaited::at).reversed())
                .limit(FEW)
                .toList();
    }

    public long toSign() {
        return of(Permission.CONTRACTS).count();
    }

    public long toAnswer() {
        return deeds().size() - toSign();
    }

    /** Whether the client has anything to do. */
    public boolean waiting() {
        return !invoices.first().isEmpty() || !deeds().isEmpty();
    }

    public List<Notice> urgent() {
        return notices.stream().filter(Notice::urgent).toList();
    }

    public List<Notice> others() {
        return notices.stream().filter(notice -> !notice.urgent()).limit(FEW).toList();
    }

    private Stream<Awaited> of(Permission section) {
        return awaited.stream().filter(some -> some.section() == section);
    }
}
