package caseflow.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Lists as Stripe gives them: newest first, a page at a time. */
final class Listing {

    private static final Set<String> PARAMETERS = Set.of(
            "limit",
            "starting_after",
            "ending_before",
            "created",
            "created[gt]",
            "created[gte]",
            "created[lt]",
            "created[lte]",
            "expand[]");

    private Listing() {}

    static Set<String> parameters(String... more) {
        return Stream.concat(PARAMETERS.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    /** @param same names of parameters that must equal the property of that name */
    static ObjectNode of(String url, List<ObjectNode> oldestFirst, Params params, String... same) {
        Predicate<ObjectNode> wanted = created(params);
        for (String name : same) {
            wanted = wanted.and(object -> params.text(name)
                    .map(value -> object.path(name).asString().equals(value))
                    .orElse(true));
        }
        List<ObjectNode> found =
                new ArrayList<>(oldestFirst.stream().filter(wanted).toList());
        Collections.reverse(found);
        return page(url, found, params);
    }

    private static ObjectNode page(String url, List<ObjectNode> found, Params params) {
        int limit = limit(params);
        int from = params.text("starting_after").map(id -> place(found, id) + 1).orElse(0);
        int to = found.size();
        if (params.text("ending_before").isPresent()) {
            to = place(found, params.required("ending_before"));
            from = Math.max(0, to - limit);
        }
        List<ObjectNode> page = found.subList(from, Math.min(to, from + limit));
        boolean backwards = params.text("ending_before").isPresent();
        boolean more = backwards ? from > 0 : from + limit < to;
        ObjectNode list = Json.object().put("object", "list");
        list.set("data", Json.array(page.stream().map(ObjectNode::deepCopy).toList()));
        return list.put("has_more", more).put("url", url);
    }

    static int limit(Params params) {
        long limit = params.number("limit").orElse(10);
        if (limit < 1 || limit > 100) {
            throw Refusal.invalid("Invalid limit: must be between 1 and 100.").param("limit");
        }
        return (int) limit;
    }

    private static int place(List<ObjectNode> found, String id) {
        return IntStream.range(0, found.size())
                .filter(i -> Json.text(found.get(i), "id").equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("object", id));
    }

    private static Predicate<ObjectNode> created(Params params) {
        return object -> {
            long created = object.path("created").asLong();
            return created == params.number("created").orElse(created)
                    && created > params.number("created[gt]").orElse(Long.MIN_VALUE)
                    && created >= params.number("created[gte]").orElse(Long.MIN_VALUE)
                    && created < params.number("created[lt]").orElse(Long.MAX_VALUE)
                    && created <= params.number("created[lte]").orElse(Long.MAX_VALUE);
        };
    }
}
