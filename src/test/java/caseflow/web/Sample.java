package caseflow.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people that the pages of these tests are drawn for. */
final class Sample {

    static final Brand FINCH = new Brand(
            "Finch & Partners", "finch@finch.example", "+1 (212) 555-0142", ZoneId.of("America/New_York"), false);

    static final Viewer GRACE =
            new Person(Viewer.Door.PORTAL, "Grace Hill", "Hill Architects", Set.of("invoices", "documents"), List.of());

    static final Viewer AMARA = new Person(Viewer.Door.FIRM, "Amara Finch", "", Set.of("settings"), List.of());

    private Sample() {}

    record Person(Door door, String name, String standing, Set<String> sections, List<Portal> portals)
            implements Viewer {

        @Override
        public Duration unlocked() {
            return Duration.ZERO;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public @Nullable String previewer() {
            return null;
        }

        @Override
        public @Nullable ZoneId zone() {
            return null;
        }

        @Override
        public boolean may(String section) {
            return sections.contains(section);
        }
    }
}
