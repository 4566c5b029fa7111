package caseflow.simulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** New objects as Stripe makes them, before anything is known of them. */
final class Blank {

    private static final Map<String, ObjectNode> FORMS = new ConcurrentHashMap<>();

    private Blank() {}

    static ObjectNode of(String kind) {
        return FORMS.computeIfAbsent(kind, Blank::read).deepCopy();
    }

    private static ObjectNode read(String kind) {
        return Json.parse(Resource.text("blank/" + kind + ".json"));
    }
}
