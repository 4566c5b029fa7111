package caseflow.announcements.mail;

import caseflow.announcements.Announcement;
import caseflow.announcements.Recipient;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.FirmSettings;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells contacts what the firm has to say. */
@Component
public class AnnouncementLetter {

    private final Outbox outbox;
    private final FirmSettings firm;
    private final Languages languages;
    private final WebSettings web;

    AnnouncementLetter(Outbox outbox, FirmSettings firm, Languages languages, WebSettings web) {
        this.outbox = outbox;
        this.firm = firm;
        this.languages = languages;
        this.web = web;
    }

    /** One to each address: whoever speaks for several clients reads it once. */
    public void post(Announcement announcement, List<Recipient> recipients) {
        Set<String> addresses = new HashSet<>();
        recipients.stream()
                .filter(recipient -> !recipient.told())
                .filter(recipient -> addresses.add(recipient.email().toLowerCase(Locale.ROOT)))
                .forEach(recipient -> outbox.post(letter(announcement, recipient)));
    }

    private Letter letter(Announcement announcement, Recipient recipient) {
        Words words = languages.in(recipient.language());
        String name = firm.current().name();
        return Letter.to(recipient.email(), recipient.name(), words)
                .subject("announcements.mail.subject", name, announcement.title())
                .say("announcements.mail.text", name, announcement.title())
                .action("announcements.mail.open", web.address() + "/portal/announcements/" + announcement.id())
                .note("announcements.mail.note")
                .confidential();
    }
}
