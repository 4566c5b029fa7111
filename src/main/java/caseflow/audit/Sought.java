package caseflow.audit;

import caseflow.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the trail asks for. What makes no sense in an address is passed over.
 *
 * @param who a name, or an e-mail address, or a part of either
 * @param kind what it is about, {@code invoice}
 * @param client a name or a number, or a part of either
 * @param from the first day, where the firm is
 * @param to the last
 * @param q words in what the thing is called
 * @param after the place that the page begins below
 * @param before the place that the page ends above
 */
public record Sought(
        String who, String kind, String client, String from, String to, String q, String after, String before) {

    public Sought(
            @Nullable String who,
            @Nullable String kind,
            @Nullable String client,
            @Nullable String from,
            @Nullable String to,
            @Nullable String q,
            @Nullable String after,
            @Nullable String before) {
        this.who = Typed.line(who);
        this.kind = Typed.line(kind);
        this.client = Typed.line(client);
        this.from = Typed.line(from);
        this.to = Typed.line(to);
        this.q = Typed.line(q);
        this.after = Typed.line(after);
        this.before = Typed.line(before);
    }

    @Nullable
    LocalDate fromDay() {
        return day(from);
    }

    @Nullable
    LocalDate toDay() {
        return day(to);
    }

    @Nullable
    Place afterPlace() {
        return Place.of(after);
    }

    @Nullable
    Place beforePlace() {
        return Place.of(before);
    }

    public boolean searched() {
        return !narrowing().isEmpty();
    }

    /** Narrowed to the same, after that place or before that one. */
    public String address(String path, String after, String before) {
        Map<String, String> asked = narrowing();
        asked.put("after", after);
        asked.put("before", before);
        asked.values().removeIf(String::isEmpty);
        return asked.isEmpty()
                ? path
                : path
                        + asked.entrySet().stream()
                                .map(part -> part.getKey() + "="
                                        + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private Map<String, String> narrowing() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("who", who);
        asked.put("kind", kind);
        asked.put("client", client);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("q", q);
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private static @Nullable LocalDate day(String typed) {
        return Typed.day(typed).orElse(null);
    }
}
