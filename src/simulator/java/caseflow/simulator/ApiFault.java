package caseflow.simulator;

import java.time.Duration;

/** What can go wrong between the application and Stripe's interface. A broken connection is not tried again by the SDK. */
public sealed interface ApiFault {

    /** The deed is done, and the answer is lost on the way. */
    record Lost() implements ApiFault {}

    /** Nothing is done, and nothing answered: the connection breaks. */
    record Down() implements ApiFault {}

    /** That time passes before the deed is done and answered. */
    record Hang(Duration time) implements ApiFault {}

    /** Refused without doing anything: 409 for a conflict, 429 for too many requests, 500 for a fault at Stripe. */
    record Refused(int status) implements ApiFault {}
}
