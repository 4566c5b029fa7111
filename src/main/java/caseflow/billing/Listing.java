package caseflow.billing;

import caseflow.clients.ClientId;
import caseflow.web.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list asks for, and the addresses of its neighbours, relative to the list's own. What makes no
 * sense in an address is passed over.
 */
public record Listing(String status, String q, String sort, String client, String after, String before) {

    private static final String OPEN = "open";

    public Listing(
            @Nullable String status,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String client,
            @Nullable String after,
            @Nullable String before) {
        this.status = Objects.requireNonNullElse(status, "");
        this.q = Objects.requireNonNullElse(q, "").replaceAll("\\p{Cc}+", " ").strip();
        this.sort = Objects.requireNonNullElse(sort, "");
        this.client = Objects.requireNonNullElse(client, "");
        this.after = Objects.requireNonNullElse(after, "");
        this.before = Objects.requireNonNullElse(before, "");
    }

    public InvoiceQuery query(LocalDate today) {
        return new InvoiceQuery(statuses(), only().orElse(null), q, sorted(), from().orElse(null), today);
    }

    /** The status it is filtered by. */
    public Optional<Status> shown() {
        return Status.named(status);
    }

    /** Whether it shows whatever is still to be paid, by whichever status. */
    public boolean open() {
        return status.equals(OPEN);
    }

    /** The client it is filtered by. */
    public Optional<ClientId> only() {
        return client.matches("\\d{1,18}") ? Optional.of(ClientId.valueOf(client)) : Optional.empty();
    }

    public InvoiceSort sorted() {
        return InvoiceSort.named(sort);
    }

    /** Whether it shows a choice of all there is. */
    public boolean narrowed() {
        return !statuses().isEmpty() || !q.isEmpty() || only().isPresent();
    }

    /** The same list of what is still to be paid. */
    public String openOnly() {
        return new Listing(OPEN, q, sort, client, "", "").href();
    }

    /** The same list filtered by that status, or by none. */
    public String filtered(@Nullable Status wanted) {
        return new Listing(wanted == null ? "" : wanted.key(), q, sort, client, "", "").href();
    }

    /** The same list sorted by that column, and the other way round where it is already. */
    public String sorted(InvoiceSort.Column column) {
        return new Listing(status, q, sorted().by(column).key(), client, "", "").href();
    }

    /** The value of {@code aria-sort}. */
    public @Nullable String direction(InvoiceSort.Column column) {
        if (sorted().column() != column) {
            return null;
        }
        return sorted().descending() ? "descending" : "ascending";
    }

    public Pager pager(InvoiceList list) {
        Cursor previous = list.previous();
        Cursor next = list.next();
        return new Pager(
                previous == null ? null : new Listing(status, q, sort, client, "", previous.toString()).href(),
                next == null ? null : new Listing(status, q, sort, client, next.toString(), "").href());
    }

    private Set<Status> statuses() {
        return open()
                ? Stream.of(Status.values()).filter(Status::open).collect(Collectors.toSet())
                : shown().map(Set::of).orElse(Set.of());
    }

    private Optional<Cursor> from() {
        return before.isEmpty() ? Cursor.read(after, false) : Cursor.read(before, true);
    }

    private String href() {
        var address = UriComponentsBuilder.newInstance();
        add(address, "status", status);
        add(address, "q", q);
        add(address, "sort", sort);
        add(address, "client", client);
        add(address, "after", after);
        add(address, "before", before);
        String query = address.build(true).toUriString();
        return query.isEmpty() ? "?" : query;
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
