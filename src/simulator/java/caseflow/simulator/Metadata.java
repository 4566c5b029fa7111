package caseflow.simulator;

import tools.jackson.databind.node.ObjectNode;

/** What an object says of itself in its owner's words, and other fields taken over as they come. */
final class Metadata {

    private Metadata() {}

    /** An empty value takes the key away, as with Stripe. */
    static void put(ObjectNode object, Params params) {
        ObjectNode metadata = object.withObjectProperty("metadata");
        params.group("metadata").forEach((key, value) -> {
            if (value.isEmpty()) {
                metadata.remove(key);
            } else {
                metadata.put(key, value);
            }
        });
    }

    static void copy(ObjectNode object, Params params, String... names) {
        for (String name : names) {
            params.text(name).ifPresent(value -> object.put(name, value));
        }
    }
}
