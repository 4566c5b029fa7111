package caseflow.announcements;

import caseflow.activity.Actor;
import caseflow.announcements.AnnouncementFact.What;
import caseflow.announcements.mail.AnnouncementLetter;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Some letters about an announcement, each written together with the note that it is. */
@Service
class LetterBatches {

    private static final int SIZE = 100;

    private final AnnouncementStore store;
    private final AnnouncementLetterStore letters;
    private final AnnouncementLetter letter;
    private final MailSettings rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterBatches(
            AnnouncementStore store,
            AnnouncementLetterStore letters,
            AnnouncementLetter letter,
            MailSettings rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.letter = letter;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many contacts were mailed; none if it is not shown now, or nobody is left */
    @Transactional
    public int write(AnnouncementId id) {
        Instant now = clock.instant();
        Optional<Announcement> due = store.lock(id).filter(announcement -> isDue(announcement, now));
        if (due.isEmpty()) {
            return 0;
        }
        Announcement announcement = due.get();
        List<Recipient> told = letters.claim(id, now, SIZE);
        if (!told.isEmpty()) {
            letter.post(announcement, told);
            events.publishEvent(AnnouncementFact.of(announcement, What.MAILED, Actor.system()));
        }
        return told.size();
    }

    private boolean isDue(Announcement announcement, Instant now) {
        return announcement.mails() && announcement.stage(now) == Stage.RUNNING && rules.mails(Occasion.ANNOUNCEMENT);
    }
}
