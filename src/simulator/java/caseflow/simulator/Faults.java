package caseflow.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is to go wrong next, and how often. */
public final class Faults {

    private final List<Armed<ApiFault>> api = new ArrayList<>();
    private final List<Armed<WebhookFault>> webhooks = new ArrayList<>();

    Faults() {}

    /** The next calls of the application's server meet that fault. */
    public void next(int calls, ApiFault fault) {
        on("/", calls, fault);
    }

    /** @param path where the path of the call begins, such as {@code /v1/refunds} */
    public synchronized void on(String path, int calls, ApiFault fault) {
        api.add(new Armed<>(fault, path, calls));
    }

    /** The next events meet that fault. */
    public void next(int events, WebhookFault fault) {
        of("", events, fault);
    }

    /** @param type where the type of the event begins, such as {@code refund.} */
    public synchronized void of(String type, int events, WebhookFault fault) {
        webhooks.add(new Armed<>(fault, type, events));
    }

    public synchronized void clear() {
        api.clear();
        webhooks.clear();
    }

    synchronized Optional<ApiFault> meeting(String path) {
        return meet(api, armed -> path.startsWith(armed.where)).map(armed -> armed.fault);
    }

    /** How the event fares, and how many others will fare so after it. */
    synchronized Optional<Met> meetingEvent(String type) {
        return meet(webhooks, armed -> type.startsWith(armed.where)).map(armed -> new Met(armed.fault, armed.left));
    }

    record Met(WebhookFault fault, int left) {}

    private static <F> Optional<Armed<F>> meet(List<Armed<F>> faults, Predicate<Armed<F>> suits) {
        Optional<Armed<F>> met = faults.stream().filter(suits).findFirst();
        met.ifPresent(armed -> {
            armed.left--;
            if (armed.left <= 0) {
                faults.remove(armed);
            }
        });
        return met;
    }

    private static final class Armed<F> {

        private final F fault;
        private final String where;
        private int left;

        Armed(F fault, String where, int left) {
            this.fault = fault;
            this.where = where;
            this.left = left;
        }
    }
}
