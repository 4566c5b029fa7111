package caseflow.simulator;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Which endpoints want to hear of what. */
final class Subscriptions {

    private Subscriptions() {}

    static Stream<ObjectNode> to(String type, Book book) {
        return book.all("webhook_endpoint").stream()
                .filter(endpoint -> Json.text(endpoint, "status").equals("enabled"))
                .filter(endpoint -> endpoint.path("enabled_events")
                        .valueStream()
                        .anyMatch(each -> {
                            String wanted = each.stringValue();
                            return wanted.equals("*") || wanted.equals(type);
                        }));
    }
}
