package caseflow.simulator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts whole objects in the place of ids, where {@code expand[]} asks for it. */
final class Expansion {

    private Expansion() {}

    static void of(ObjectNode answer, Params params, Book book) {
        params.list("expand").forEach(path -> expand(answer, path, path, book));
    }

    private static void expand(JsonNode node, String path, String whole, Book book) {
        if (node.isArray()) {
            node.forEach(each -> expand(each, path, whole, book));
            return;
        }
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        if (!node.has(name)) {
            throw Refusal.invalid("This property cannot be expanded (" + whole + ").")
                    .param("expand");
        }
        JsonNode value = node.path(name);
        if (value.isString()) {
            book.find(value.stringValue()).ifPresent(found -> ((ObjectNode) node).set(name, found.deepCopy()));
        }
        JsonNode expanded = node.path(name);
        if (dot >= 0 && expanded.isContainer()) {
            expand(expanded, path.substring(dot + 1), whole, book);
        }
    }
}
