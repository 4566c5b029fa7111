package caseflow.home;

import caseflow.settings.FirmSettings;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Good morning, afternoon or evening, where the firm is. */
@Component
public class Greeting {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final FirmSettings settings;
    private final Clock clock;

    Greeting(FirmSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The message key. */
    public String now() {
        int hour = clock.instant().atZone(settings.current().zone()).getHour();
        if (hour < NOON) {
            return "home.morning";
        }
        return hour < EVENING ? "home.afternoon" : "home.evening";
    }
}
