package caseflow.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list of the firm's asks for, and the addresses of its neighbours, relative to the list's own. What
 * makes no sense in an address is passed over.
 *
 * @param stage what the list is narrowed to, in words of the module whose list it is
 * @param q words to be found
 * @param client whose things alone are shown
 * @param after the row that the page begins below
 * @param before the row that the page ends above
 */
public record Listing(String stage, String q, String client, String after, String before) {

    public Listing(
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

    public @Nullable Long clientNumber() {
        return number(client);
    }

    public @Nullable Long afterNumber() {
        return number(after);
    }

    public @Nullable Long beforeNumber() {
        return number(before);
    }

    /** By words or to one client. */
    public boolean searched() {
        return !q.isEmpty() || clientNumber() != null;
    }

    /** The same list narrowed to that stage; to none, if it is empty. */
    public String filtered(String wanted) {
        return address(wanted, "", "");
    }

    public Pager pager(Stretch<?, ?> page) {
        Object previous = page.previous();
        Object next = page.next();
        return new Pager(
                previous == null ? null : address(stage, "", previous.toString()),
                next == null ? null : address(stage, next.toString(), ""));
    }

    private static @Nullable Long number(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
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
