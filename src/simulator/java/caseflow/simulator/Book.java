package caseflow.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** All objects by kind, in the order in which they were made. */
final class Book {

    private final Map<String, Map<String, ObjectNode>> shelves = new LinkedHashMap<>();

    void add(ObjectNode object) {
        shelf(Json.text(object, "object")).put(Json.text(object, "id"), object);
    }

    void remove(ObjectNode object) {
        shelf(Json.text(object, "object")).remove(Json.text(object, "id"));
    }

    /** @throws Refusal if there is none */
    ObjectNode get(String kind, String id) {
        return find(kind, id).orElseThrow(() -> Refusal.missing(kind, id));
    }

    Optional<ObjectNode> find(String kind, String id) {
        return Optional.ofNullable(shelf(kind).get(id));
    }

    /** Whatever has that id. */
    Optional<ObjectNode> find(String id) {
        return shelves.values().stream()
                .map(shelf -> shelf.get(id))
                .filter(object -> object != null)
                .findFirst();
    }

    /** Oldest first. */
    List<ObjectNode> all(String kind) {
        return List.copyOf(shelf(kind).values());
    }

    ObjectNode toTree() {
        ObjectNode tree = Json.object();
        shelves.forEach((kind, shelf) -> tree.set(kind, Json.array(shelf.values())));
        return tree;
    }

    void read(ObjectNode tree) {
        tree.forEach(shelf -> shelf.forEach(object -> add(object.asObject())));
    }

    private Map<String, ObjectNode> shelf(String kind) {
        return shelves.computeIfAbsent(kind, missing -> new LinkedHashMap<>());
    }
}
