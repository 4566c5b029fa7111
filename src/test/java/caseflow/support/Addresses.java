package caseflow.support;

import caseflow.database.Database;
import caseflow.support.Routes.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Addresses of things that exist, for the routes with ids in them. A new route of that kind needs a row here: a query
 * that makes the addresses from a client's ids, with {@code :client} for the client.
 */
@TestComponent
public class Addresses {

    private static final Map<String, String> MADE = Map.ofEntries(
            Map.entry("/portal/invoices/{id}", invoices("/portal/invoices/%s", "number IS NOT NULL")),
            Map.entry("/portal/invoices/{id}/pdf", invoices("/portal/invoices/%s/pdf", "number IS NOT NULL")),
            Map.entry("/portal/invoices/{id}/checkout", invoices("/portal/invoices/%s/checkout", "number IS NOT NULL")),
            Map.entry("/portal/checkouts/{id}", checkouts("")),
            Map.entry("/portal/checkouts/{id}/result", checkouts("/result")),
            Map.entry("/portal/payments/{id}/receipt", payments("/portal/payments/%s/receipt")),
            Map.entry("/firm/invoices/{id}", invoices("/firm/invoices/%s", "TRUE")),
            Map.entry("/firm/invoices/{id}/edit", invoices("/firm/invoices/%s/edit", "number IS NULL")),
            Map.entry("/firm/invoices/{id}/issuance/new", invoices("/firm/invoices/%s/issuance/new", "number IS NULL")),
            Map.entry("/firm/invoices/{id}/pdf", invoices("/firm/invoices/%s/pdf", "number IS NOT NULL")),
            Map.entry("/firm/invoices/{id}/payments/new", invoices("/firm/invoices/%s/payments/new", open())),
            Map.entry("/firm/invoices/{id}/void/new", invoices("/firm/invoices/%s/void/new", open() + " AND paid = 0")),
            Map.entry("/firm/payments/{id}/receipt", payments("/firm/payments/%s/receipt")),
            Map.entry("/firm/payments/{id}/reversal/new", payments("/firm/payments/%s/reversal/new")),
            Map.entry("/firm/card-payments/{id}", attempts("/firm/card-payments/%s")),
            Map.entry("/firm/card-payments/{id}/refunds/new", attempts("/firm/card-payments/%s/refunds/new")),
            Map.entry("/firm/clients/{id}", clients("")),
            Map.entry("/firm/clients/{id}/edit", clients("/edit")),
            Map.entry("/firm/clients/{id}/statement", clients("/statement")),
            Map.entry("/firm/clients/{id}/statement/pdf", clients("/statement/pdf")),
            Map.entry("/firm/clients/{client}/contacts", clients("/contacts")),
            Map.entry("/firm/clients/{client}/contacts/new", clients("/contacts/new")),
            Map.entry("/firm/clients/{client}/matters/new", clients("/matters/new")),
            Map.entry("/firm/clients/{client}/contacts/{id}", contacts("")),
            Map.entry("/firm/clients/{client}/contacts/{id}/edit", contacts("/edit")),
            Map.entry("/firm/clients/{client}/contacts/{id}/access/new", contacts("/access/new")),
            Map.entry("/firm/clients/{client}/contacts/{id}/revocation/new", contacts("/revocation/new")),
            Map.entry(
                    "/firm/clients/{client}/contacts/{id}/second-factor/reset/new",
                    contacts("/second-factor/reset/new")),
            Map.entry(
                    "/firm/clients/{client}/matters/{id}/edit",
                    "SELECT format('/firm/clients/%s/matters/%s/edit', client_id, id) FROM matter WHERE client_id = :client"),
            Map.entry("/firm/staff/{id}/role/edit", staff("/role/edit")),
            Map.entry("/firm/staff/{id}/second-factor/reset/new", staff("/second-factor/reset/new")),
            Map.entry("/firm/staff/{id}/departure/new", staff("/departure/new")),
            Map.entry("/portal/profile/sessions/{id}/ending", sessions()),
            Map.entry("/portal/profile/second-factor/passkeys/{id}/removal", passkeys("portal", "grace@hill", "")),
            Map.entry(
                    "/portal/profile/second-factor/passkeys/{id}/removal/new",
                    passkeys("portal", "grace@hill", "/new")),
            Map.entry("/firm/profile/second-factor/passkeys/{id}/removal/new", passkeys("firm", "finch@finch", "/new")),
            Map.entry("/firm/outbox/{id}", "SELECT '/firm/outbox/' || id FROM letter ORDER BY id DESC LIMIT 3"));

    private final JdbcClient owner;

    Addresses(Database database) {
        owner = database.owner().client();
    }

    /** The id of the client of that name. */
    public long client(String name) {
        return owner.sql("SELECT id FROM client WHERE name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** The id of an invoice that this client was sent. */
    public long anInvoiceOf(String name) {
        return owner.sql("SELECT min(id) FROM invoice WHERE client_id = :client AND number IS NOT NULL")
                .param("client", client(name))
                .query(Long.class)
                .single();
    }

    /** The id of one that is to be paid. */
    public long anOpenInvoiceOf(String name) {
        return owner.sql("SELECT min(id) FROM invoice WHERE client_id = :client AND " + open())
                .param("client", client(name))
                .query(Long.class)
                .single();
    }

    /** Where the route leads for that client's things; nothing where no row says it. */
    public Optional<List<String>> of(Route route, long client) {
        return Stream.of(
                        MADE,
                        OfferAddresses.MADE,
                        ContractAddresses.MADE,
                        DocumentAddresses.MADE,
                        VaultAddresses.MADE,
                        AnnouncementAddresses.MADE,
                        LibraryAddresses.MADE)
                .flatMap(made -> Stream.ofNullable(made.get(route.path())))
                .findFirst()
                .map(made -> owner.sql(made)
                        .param("client", client)
                        .query(String.class)
                        .list());
    }

    /** One of each kind: drafts, unpaid ones, partly and wholly paid ones, void ones. */
    private static String invoices(String address, String which) {
        return "SELECT DISTINCT ON (number IS NULL, voided_at IS NULL, paid = 0, paid = total) format('" + address
                + "', id) FROM invoice WHERE client_id = :client AND " + which;
    }

    private static String checkouts(String rest) {
        return "SELECT format('/portal/checkouts/%s" + rest + "', id) FROM payment_attempt WHERE client_id = :client";
    }

    private static String open() {
        return "number IS NOT NULL AND voided_at IS NULL AND paid < total";
    }

    private static String payments(String address) {
        return "SELECT format('" + address
                + "', id) FROM payment WHERE client_id = :client AND receipt_number IS NOT NULL";
    }

    private static String attempts(String address) {
        return "SELECT format('" + address + "', id) FROM payment_attempt WHERE client_id = :client";
    }

    private static String clients(String rest) {
        return "SELECT format('/firm/clients/%s" + rest + "', id) FROM client WHERE id = :client";
    }

    private static String staff(String rest) {
        return "SELECT format('/firm/staff/%s" + rest + "', id) FROM account WHERE role IS NOT NULL";
    }

    private static String sessions() {
        return "SELECT format('/portal/profile/sessions/%s/ending', max(s.id)) FROM session s JOIN contact c"
                + " ON c.id = s.contact_id WHERE c.client_id = :client";
    }

    private static String passkeys(String door, String owner, String rest) {
        return "SELECT format('/" + door + "/profile/second-factor/passkeys/%s/removal" + rest + "', max(k.id))"
                + " FROM passkey k JOIN account a ON a.id = k.account_id WHERE a.email = '" + owner + ".example'";
    }

    private static String contacts(String rest) {
        return "SELECT format('/firm/clients/%s/contacts/%s" + rest
                + "', client_id, id) FROM contact WHERE client_id = :client";
    }
}
