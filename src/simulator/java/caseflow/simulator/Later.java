package caseflow.simulator;

import caseflow.simulator.TestCard.Manner;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Refunds whose fate is known some time after they were made. */
final class Later {

    private final @Nullable Duration wait;
    private final Worker worker;
    private final Consumer<String> deed;

    Later(@Nullable Duration wait, Worker worker, Consumer<String> deed) {
        this.wait = wait;
        this.worker = worker;
        this.deed = deed;
    }

    void take(List<ObjectNode> happened) {
        happened.stream()
                .filter(event -> Json.text(event, "type").equals("refund.created"))
                .map(event -> Json.text(event.path("data").path("object"), "id"))
                .forEach(this::schedule);
    }

    void schedule(String refund) {
        if (wait != null) {
            worker.after(wait, () -> deed.accept(refund));
        }
    }

    /** What becomes of a refund by itself, if it is not settled yet. */
    static void settle(ObjectNode refund, Account account, Refunds refunds) {
        ObjectNode charge = account.book().get(Charges.KIND, Json.text(refund, "charge"));
        String status = Json.text(refund, "status");
        if (status.equals("pending")) {
            refunds.succeed(refund);
        } else if (status.equals("succeeded") && Charges.cardOf(charge).manner == Manner.REFUND_FAILS) {
            refunds.fail(refund);
        }
    }
}
