package caseflow.simulator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** One account at Stripe: its objects, its clock, and what has happened. One deed at a time. */
final class Account {

    private final Book book;
    private final Clock clock;
    private final List<ObjectNode> news = new ArrayList<>();
    private String idempotencyKey = "";

    Account(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @param afterwards is told what happened, in order, also when the deed was refused half-way */
    synchronized <T> T during(Supplier<T> deed, Consumer<List<ObjectNode>> afterwards) {
        try {
            return deed.get();
        } finally {
            List<ObjectNode> happened = List.copyOf(news);
            news.clear();
            afterwards.accept(happened);
        }
    }

    Book book() {
        return book;
    }

    Clock clock() {
        return clock;
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    /** From here on it is this request that makes things happen; empty when it is the simulator itself. */
    void onBehalfOf(String key) {
        idempotencyKey = key;
    }

    /** A new object, in the book already. */
    ObjectNode make(String kind, String prefix) {
        ObjectNode made = Blank.of(kind).put("id", Ids.next(prefix)).put("created", now());
        book.add(made);
        return made;
    }

    void tell(String type, ObjectNode object) {
        ObjectNode event = make("event", "evt_").put("type", type);
        event.withObjectProperty("data").set("object", object.deepCopy());
        event.put("pending_webhooks", Subscriptions.to(type, book).count());
        if (!idempotencyKey.isEmpty()) {
            event.withObjectProperty("request").put("id", Ids.letters(14)).put("idempotency_key", idempotencyKey);
        }
        news.add(event);
    }
}
