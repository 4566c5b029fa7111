package caseflow.home;

import caseflow.activity.Activity;
import caseflow.billing.Invoices;
import caseflow.clients.ClientScope;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the firm's front page in one transaction, so that it costs one and its parts agree. */
@Service
@Transactional(readOnly = true)
public class Dashboards {

    private static final int SHOWN = 5;
    private static final int RECENT = 8;

    private final Invoices invoices;
    private final Activity activity;

    Dashboards(Invoices invoices, Activity activity) {
        this.invoices = invoices;
        this.activity = activity;
    }

    public Dashboard ofFirm() {
        return new Dashboard(
                invoices.open(ClientScope.ALL, SHOWN),
                List.of(),
                List.of(),
                List.of(),
                activity.latest(RECENT),
                false,
                false);
    }
}
