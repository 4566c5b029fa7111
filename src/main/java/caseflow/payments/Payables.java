package caseflow.payments;

import caseflow.clients.ClientScope;
import java.util.List;

/** What can be paid by card; whoever lets it be paid says what it is called, and where the firm finds it. */
public interface Payables {

    /** @param address of its page in the console */
    record Payable(long id, String label, String address) {}

    List<Payable> of(List<Long> ids, ClientScope scope);
}
