package caseflow.treasury;

import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.FirmSettings;
import caseflow.settings.FirmSettingsChanged;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A text on invoices could name another account, and another phone number could confirm it: these count at once, so every
 * administrator is told at once.
 */
@Component
class TellAdminsOfPaymentWords {

    private static final String PHONE = "phone";

    /** What the pages call the fields. */
    private static final Map<String, String> NAMES = Map.of(
            PHONE,
            "settings.phone",
            "intro",
            "settings.intro",
            "payment note",
            "settings.payment-note",
            "closing",
            "settings.closing");

    private final Staff staff;
    private final Outbox outbox;
    private final Languages languages;
    private final FirmSettings settings;
    private final WebSettings web;
    private final Clock clock;

    TellAdminsOfPaymentWords(
            Staff staff, Outbox outbox, Languages languages, FirmSettings settings, WebSettings web, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.languages = languages;
        this.settings = settings;
        this.web = web;
        this.clock = clock;
    }

    @EventListener
    void on(FirmSettingsChanged changed) {
        if (!changed.paymentWords().isEmpty()) {
            staff.admins().forEach(admin -> outbox.post(letter(admin, changed)));
        }
    }

    private Letter letter(Staff.Member admin, FirmSettingsChanged changed) {
        Words words = languages.in(admin.language());
        List<String> fields = changed.paymentWords();
        String names = fields.stream()
                .map(field -> words.say(Objects.requireNonNull(NAMES.get(field))))
                .collect(Collectors.joining(", "));
        return Letter.to(admin.email(), admin.name(), words)
                .subject("treasury.mail.words.subject", settings.current().name())
                .say(
                        "treasury.mail.words.text",
                        changed.actor().name(),
                        words.moment(clock.instant(), settings.current().zone()),
                        Objects.requireNonNullElse(changed.actor().address(), words.say("treasury.mail.nowhere")))
                .say("treasury.mail.words.fields", names)
                .say("treasury.mail.words.on")
                .action(
                        "treasury.mail.words.open",
                        web.address() + "/firm/settings/" + (fields.contains(PHONE) ? "firm" : "invoices"))
                .note("treasury.mail.words.note");
    }
}
