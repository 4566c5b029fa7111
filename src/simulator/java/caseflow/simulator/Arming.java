package caseflow.simulator;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Faults by their names: {@code fault=hang&seconds=2&times=3&where=/v1/refunds}. */
final class Arming {

    private Arming() {}

    static void arm(Faults faults, Params params) {
        String name = params.required("fault");
        int times = (int) params.number("times").orElse(1);
        Duration time = Duration.ofSeconds(params.number("seconds").orElse(1));
        ApiFault api = api(name, time);
        WebhookFault webhook = webhook(name, time, (int) params.number("copies").orElse(2));
        if (api != null) {
            faults.on(params.text("where").orElse("/"), times, api);
        } else if (webhook != null) {
            faults.of(params.text("where").orElse(""), times, webhook);
        } else {
            throw Refusal.invalid("The simulator knows no fault of that name.").param("fault");
        }
    }

    private static @Nullable ApiFault api(String name, Duration time) {
        return switch (name) {
            case "lost" -> new ApiFault.Lost();
            case "down" -> new ApiFault.Down();
            case "hang" -> new ApiFault.Hang(time);
            case "409", "429", "500" -> new ApiFault.Refused(Integer.parseInt(name));
            default -> null;
        };
    }

    private static @Nullable WebhookFault webhook(String name, Duration time, int copies) {
        return switch (name) {
            case "drop" -> new WebhookFault.Drop();
            case "duplicate" -> new WebhookFault.Duplicate(copies);
            case "reorder" -> new WebhookFault.Reorder();
            case "delay" -> new WebhookFault.Delay(time);
            case "forge" -> new WebhookFault.Forge();
            case "stale" -> new WebhookFault.Stale();
            default -> null;
        };
    }
}
