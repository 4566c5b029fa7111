package caseflow.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scenes, each so many days before the end, played in the order in which they happened. */
final class Story {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    /** What happened on a day. */
    interface Deed {
        void on(LocalDate day);
    }

    private record Scene(int daysAgo, Deed deed) {}

    private final List<Scene> scenes = new ArrayList<>();

    Story scene(int daysAgo, Deed deed) {
        scenes.add(new Scene(daysAgo, deed));
        return this;
    }

    /** Plays every scene; the clock goes on by itself afterwards. */
    void play(StoryClock clock, ZoneId zone) {
        Instant end = clock.instant();
        LocalDate today = LocalDate.ofInstant(end, zone);
        scenes.sort(Comparator.comparingInt(Scene::daysAgo).reversed());
        int minutes = 0;
        try {
            for (Scene scene : scenes) {
                LocalDate day = today.minusDays(scene.daysAgo());
                Instant moment =
                        day.atTime(OFFICE_HOURS).atZone(zone).toInstant().plus(Duration.ofMinutes(minutes++ % 360));
                clock.tell(moment.isBefore(end) ? moment : end);
                scene.deed().on(day);
            }
        } finally {
            clock.goOn();
        }
    }
}
