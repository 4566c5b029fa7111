package caseflow.announcements;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an announcement; it stays inside the firm.
 *
 * @param client whose contact did it; none for the firm's own deeds
 */
public record AnnouncementFact(
        Actor actor,
        AnnouncementId announcement,
        String label,
        What what,
        @Nullable ClientId client) implements AuditedEvent {

    /** What can happen. */
    public enum What {
        WRITTEN,
        EDITED,
        ENDED,
        REMOVED,
        RESTORED,
        MAILED,
        DISMISSED,
        RECALLED;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static AnnouncementFact of(Announcement announcement, What what, Actor actor) {
        return new AnnouncementFact(actor, announcement.id(), announcement.title(), what, null);
    }

    @Override
    public @Nullable Long clientId() {
        return client == null ? null : client.value();
    }

    @Override
    public String deed() {
        return String.join(".", "announcement", what.key());
    }

    @Override
    public String path() {
        return "announcements/" + announcement;
    }
}
