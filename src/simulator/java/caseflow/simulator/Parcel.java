package caseflow.simulator;

import java.net.URI;
import tools.jackson.databind.node.ObjectNode;

/** An event on its way to one endpoint. */
record Parcel(String event, String type, String payload, URI url, String secret) {

    static Parcel of(ObjectNode event, ObjectNode endpoint) {
        return new Parcel(
                Json.text(event, "id"),
                Json.text(event, "type"),
                Json.write(event),
                URI.create(Json.text(endpoint, "url")),
                Json.text(endpoint, "secret"));
    }

    Parcel signedWith(String other) {
        return new Parcel(event, type, payload, url, other);
    }
}
