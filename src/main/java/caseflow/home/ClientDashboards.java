package caseflow.home;

import caseflow.activity.Activity;
import caseflow.announcements.Noticeboard;
import caseflow.billing.Bundles;
import caseflow.billing.Invoices;
import caseflow.billing.OpenInvoices;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import caseflow.settings.FirmSettings;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the portal's first page in one transaction, so that it costs one and its parts agree: four statements, however
 * much there is.
 */
@Service
@Transactional(readOnly = true)
public class ClientDashboards {

    private static final int SHOWN = 5;

    /** Of what has to be done, and of what is urgent: as many as the sections' own pages show. */
    private static final int ALL = 50;

    private static final int RECENT = 8;

    private final Invoices invoices;
    private final Bundles bundles;
    private final AwaitedStore awaited;
    private final Activity activity;
    private final Noticeboard board;
    private final FirmSettings settings;

    ClientDashboards(
            Invoices invoices,
            Bundles bundles,
            AwaitedStore awaited,
            Activity activity,
            Noticeboard board,
            FirmSettings settings) {
        this.invoices = invoices;
        this.bundles = bundles;
        this.awaited = awaited;
        this.activity = activity;
        this.board = board;
        this.settings = settings;
    }

    /**
     * @param contact who looks
     * @param may whether the section of that key is open to them
     */
    public ClientDashboard of(ContactId contact, ClientScope scope, Predicate<String> may) {
        List<Permission> sections = Arrays.stream(Permission.values())
                .filter(section -> may.test(section.key()))
                .toList();
        OpenInvoices open = sections.contains(Permission.INVOICES)
                ? invoices.open(scope, SHOWN).unpaid()
                : new OpenInvoices(List.of(), List.of());
        return new ClientDashboard(
                open,
                awaited.of(contact, sections, scope, settings.today(), ALL),
                activity.forClient(
                        scope.client().orElseThrow().value(),
                        contact.value(),
                        sections.stream().map(Permission::key).toList(),
                        RECENT),
                board.current(contact, scope, ALL),
                bundles.cards(),
                open.several() && bundles.offered());
    }
}
