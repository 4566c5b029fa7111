package caseflow.simulator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's search, as far as it is asked here: clauses joined by AND, such as {@code metadata['invoice']:'7'}. */
final class Search {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?<field>\\w+)(\\[['\"](?<key>[^'\"]+)['\"]])?\\s*(?<sign>:|>=|<=|>|<)\\s*['\"]?(?<value>[^'\"]*)['\"]?");
    private static final Pattern AND = Pattern.compile("\\s+AND\\s+");

    private Search() {}

    static ObjectNode of(String url, List<ObjectNode> oldestFirst, Params params) {
        List<Matcher> clauses = AND.splitAsStream(params.required("query").strip())
                .map(Search::clause)
                .toList();
        List<ObjectNode> found = oldestFirst.stream()
                .filter(object -> clauses.stream().allMatch(clause -> matches(object, clause)))
                .toList();
        int from = params.text("page").map(Integer::parseInt).orElse(0);
        int to = Math.min(found.size(), from + Listing.limit(params));
        ObjectNode result = Json.object().put("object", "search_result");
        result.set(
                "data",
                Json.array(newestFirst(found)
                        .skip(from)
                        .limit(to - from)
                        .map(ObjectNode::deepCopy)
                        .toList()));
        result.put("has_more", to < found.size()).put("url", url);
        return to < found.size() ? result.put("next_page", "" + to) : result.putNull("next_page");
    }

    private static Stream<ObjectNode> newestFirst(List<ObjectNode> found) {
        return Stream.iterate(found.size() - 1, i -> i >= 0, i -> i - 1).map(found::get);
    }

    private static Matcher clause(String text) {
        Matcher matcher = CLAUSE.matcher(text);
        if (!matcher.matches()) {
            throw Refusal.invalid("We were unable to parse your search query.").param("query");
        }
        return matcher;
    }

    private static boolean matches(ObjectNode object, Matcher clause) {
        JsonNode field = object.path(clause.group("field"));
        String value = clause.group("value");
        if (clause.group("key") != null) {
            return field.path(clause.group("key")).asString("").equals(value);
        }
        return switch (clause.group("sign")) {
            case ">" -> field.asLong() > Long.parseLong(value);
            case ">=" -> field.asLong() >= Long.parseLong(value);
            case "<" -> field.asLong() < Long.parseLong(value);
            case "<=" -> field.asLong() <= Long.parseLong(value);
            default -> field.asString("").equals(value);
        };
    }
}
