package caseflow.home;

import caseflow.activity.Activity;
import caseflow.billing.Bundles;
import caseflow.billing.Invoices;
import caseflow.billing.OpenInvoices;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.clients.Permission;
import caseflow.contracts.Contracts;
import caseflow.documents.SharedDocuments;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a front page in one transaction, so that it costs one and its parts agree. */
@Service
@Transactional(readOnly = true)
public class Dashboards {

    private static final int SHOWN = 5;
    private static final int RECENT = 8;

    private final Invoices invoices;
    private final Bundles bundles;
    private final Offers offers;
    private final Contracts contracts;
    private final SharedDocuments documents;
    private final Activity activity;

    Dashboards(
            Invoices invoices,
            Bundles bundles,
            Offers offers,
            Contracts contracts,
            SharedDocuments documents,
            Activity activity) {
        this.invoices = invoices;
        this.bundles = bundles;
        this.offers = offers;
        this.contracts = contracts;
        this.documents = documents;
        this.activity = activity;
    }

    /**
     * @param contact who looks
     * @param may whether the section of that key is open to them
     */
    public Dashboard ofClient(ContactId contact, ClientScope scope, Predicate<String> may) {
        List<String> sections = Arrays.stream(Permission.values())
                .map(Permission::key)
                .filter(may)
                .toList();
        long client = scope.client().orElseThrow().value();
        OpenInvoices open = may.test(Permission.INVOICES.key())
                ? invoices.open(scope, SHOWN).unpaid()
                : new OpenInvoices(List.of(), List.of());
        List<OfferKind> kinds = Arrays.stream(OfferKind.values())
                .filter(kind -> may.test(kind.path()))
                .toList();
        return new Dashboard(
                open,
                offers.awaiting(kinds, scope, SHOWN),
                may.test(Permission.CONTRACTS.key()) ? contracts.awaiting(contact, scope, SHOWN) : List.of(),
                may.test(Permission.DOCUMENTS.key()) ? documents.unopened(contact, scope, SHOWN) : List.of(),
                activity.forClient(client, sections, RECENT),
                bundles.cards(),
                open.several() && bundles.offered());
    }
}
