package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.web.Pager;
import caseflow.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the firm's list asks for, and the addresses of its neighbours, relative to the list's own. What
 * makes no sense in an address is passed over.
 */
public record OfferListing(String stage, String q, String client, String after, String before) {

    public OfferListing(
            @Nullable String stage,
            @Nullable String q,
            @Nullable String client,
            @Nullable String after,
            @Nullable String before) {
        this.stage = Typed.line(stage);
        this.q = Typed.line(q);
        this.client = Typed.line(client);
        this.after = Typed.line(after);
        this.before = Typed.line(before);
    }

    public OfferQuery query(OfferKind kind, LocalDate today) {
        return new OfferQuery(kind, shown().orElse(null), only().orElse(null), q, offer(after), offer(before), today);
    }

    public Optional<Stage> shown() {
        return Stage.named(stage);
    }

    public Optional<ClientId> only() {
        return client.matches("\\d{1,18}") ? Optional.of(ClientId.valueOf(client)) : Optional.empty();
    }

    public boolean narrowed() {
        return shown().isPresent() || !q.isEmpty() || only().isPresent();
    }

    /** The same list narrowed to that stage, or to none. */
    public String filtered(@Nullable Stage wanted) {
        return address(wanted == null ? "" : wanted.key(), "", "");
    }

    public Pager pager(OfferList list) {
        return new Pager(
                list.previous() == null
                        ? null
                        : address(stage, "", list.previous().toString()),
                list.next() == null ? null : address(stage, list.next().toString(), ""));
    }

    private static @Nullable OfferId offer(String id) {
        return id.matches("\\d{1,18}") ? OfferId.valueOf(id) : null;
    }

    private String address(String stage, String after, String before) {
        var address = UriComponentsBuilder.newInstance();
        add(address, "stage", stage);
        add(address, "q", q);
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
