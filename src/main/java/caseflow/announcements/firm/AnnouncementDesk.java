package caseflow.announcements.firm;

import caseflow.announcements.Announcement;
import caseflow.announcements.Announcements;
import caseflow.announcements.FirmTime;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ClientSearch;
import caseflow.clients.Clients;
import caseflow.settings.FirmSettings;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies ready where announcements are written. */
@Component
class AnnouncementDesk {

    private final Announcements announcements;
    private final Clients clients;
    private final FirmSettings settings;
    private final MailSettings rules;
    private final Clock clock;

    AnnouncementDesk(
            Announcements announcements, Clients clients, FirmSettings settings, MailSettings rules, Clock clock) {
        this.announcements = announcements;
        this.clients = clients;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    FirmTime time() {
        return new FirmTime(settings.current().zone());
    }

    Instant now() {
        return clock.instant();
    }

    AnnouncementForm blank() {
        return AnnouncementForm.blank(time(), now());
    }

    AnnouncementForm form(Announcement announcement) {
        return AnnouncementForm.of(announcement, time());
    }

    /** Whether the firm writes such letters at all. */
    boolean mailing() {
        return rules.mails(Occasion.ANNOUNCEMENT);
    }

    /** Those that are chosen, and below them the first ones that are found, by name. */
    Map<ClientId, String> clients(AnnouncementForm form) {
        Map<ClientId, String> shown = new LinkedHashMap<>(announcements.names(form.chosen()));
        clients.list(new ClientSearch(form.find(), null, null), ClientScope.ALL)
                .rows()
                .forEach(client -> shown.putIfAbsent(client.id(), client.name()));
        return shown;
    }
}
