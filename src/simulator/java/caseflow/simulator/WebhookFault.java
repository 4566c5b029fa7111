package caseflow.simulator;

import java.time.Duration;

/** What can go wrong with an event on its way to the application. */
public sealed interface WebhookFault {

    /** It never comes. */
    record Drop() implements WebhookFault {}

    /** It comes that many times. */
    record Duplicate(int times) implements WebhookFault {}

    /** It waits for the others that this fault was set for, and they come in the opposite order. */
    record Reorder() implements WebhookFault {}

    record Delay(Duration time) implements WebhookFault {}

    /** Signed by somebody who does not know the secret. */
    record Forge() implements WebhookFault {}

    /** Signed well, an hour ago. */
    record Stale() implements WebhookFault {}
}
