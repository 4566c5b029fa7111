package caseflow.simulator;

import caseflow.simulator.Faults.Met;
import caseflow.simulator.WebhookFault.Delay;
import caseflow.simulator.WebhookFault.Drop;
import caseflow.simulator.WebhookFault.Duplicate;
import caseflow.simulator.WebhookFault.Forge;
import caseflow.simulator.WebhookFault.Reorder;
import caseflow.simulator.WebhookFault.Stale;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Brings events to those who want them, later and by itself, again and again until they are taken. */
final class Courier {

    private static final int TRIES = 10;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final Book book;
    private final Faults faults;
    private final Postman postman;
    private final Worker worker;
    private final Pending pending = new Pending();
    private final Deque<Parcel> held = new ArrayDeque<>();
    private Consumer<String> arrived = event -> {};

    Courier(Book book, Faults faults, Postman postman, Worker worker) {
        this.book = book;
        this.faults = faults;
        this.postman = postman;
        this.worker = worker;
    }

    /** @param listener is told the id of each event that has been taken */
    void onArrival(Consumer<String> listener) {
        arrived = listener;
    }

    /** Nothing is on its way any more. */
    boolean await(Duration patience) {
        return pending.awaitNone(patience);
    }

    /** Called by whoever holds the book. */
    void take(List<ObjectNode> happened) {
        for (ObjectNode event : happened) {
            for (Parcel parcel : parcels(event).toList()) {
                pending.more();
                worker.now(() -> send(parcel));
            }
        }
    }

    Stream<Parcel> parcels(ObjectNode event) {
        return Subscriptions.to(Json.text(event, "type"), book).map(endpoint -> Parcel.of(event, endpoint));
    }

    private void send(Parcel parcel) {
        Met met = faults.meetingEvent(parcel.type()).orElse(null);
        if (met == null) {
            bring(parcel, 1);
        } else if (met.fault() instanceof Drop) {
            pending.less();
        } else if (met.fault() instanceof Duplicate duplicate) {
            for (int copy = 1; copy < duplicate.times(); copy++) {
                pending.more();
                bring(parcel, 1);
            }
            bring(parcel, 1);
        } else if (met.fault() instanceof Delay delay) {
            worker.after(delay.time(), () -> bring(parcel, 1));
        } else if (met.fault() instanceof Reorder) {
            hold(parcel, met.left() == 0);
        } else if (met.fault() instanceof Forge) {
            postman.bring(parcel.signedWith("whsec_of_somebody_else"), Duration.ZERO);
            pending.less();
        } else if (met.fault() instanceof Stale) {
            postman.bring(parcel, Duration.ofHours(1));
            pending.less();
        }
    }

    private void hold(Parcel parcel, boolean last) {
        held.push(parcel);
        while (last && !held.isEmpty()) {
            bring(held.pop(), 1);
        }
    }

    private void bring(Parcel parcel, int attempt) {
        if (postman.bring(parcel, Duration.ZERO).arrived()) {
            arrived.accept(parcel.event());
            pending.less();
        } else if (attempt == TRIES) {
            pending.less();
        } else {
            worker.after(FIRST_WAIT.multipliedBy(1L << (attempt - 1)), () -> bring(parcel, attempt + 1));
        }
    }
}
