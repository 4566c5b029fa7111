package caseflow.simulator;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** What goes back: a status and a body. */
record Answer(int status, ObjectNode body) {

    static Answer ok(ObjectNode body) {
        return new Answer(200, body);
    }

    static Answer of(Refusal refusal) {
        ObjectNode body = Json.object();
        body.set("error", refusal.error());
        return new Answer(refusal.status(), body);
    }

    byte[] bytes() {
        return Json.write(body).getBytes(StandardCharsets.UTF_8);
    }
}
