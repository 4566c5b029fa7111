package caseflow.treasury;

import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.BankChanged;
import caseflow.settings.BankChanged.Deed;
import caseflow.settings.FirmSettings;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to every administrator, whoever it was: in the transaction of the change, which does not happen without. */
@Component
class TellAdminsOfBankChange {

    private final Staff staff;
    private final Outbox outbox;
    private final Languages languages;
    private final FirmSettings settings;
    private final WebSettings web;

    TellAdminsOfBankChange(Staff staff, Outbox outbox, Languages languages, FirmSettings settings, WebSettings web) {
        this.staff = staff;
        this.outbox = outbox;
        this.languages = languages;
        this.settings = settings;
        this.web = web;
    }

    @EventListener
    void on(BankChanged changed) {
        staff.admins().forEach(admin -> outbox.post(letter(admin, changed)));
    }

    private Letter letter(Staff.Member admin, BankChanged changed) {
        Words words = languages.in(admin.language());
        String what = "treasury.mail." + word(changed);
        boolean wait = changed.kind() == Deed.WAIT_ASKED || changed.kind() == Deed.WAIT_CANCELLED;
        Letter letter = Letter.to(admin.email(), admin.name(), words)
                .subject(what + ".subject", settings.current().name())
                .say(what + ".text", changed.actor().name(), moment(changed.at(), words), from(changed, words))
                .say(
                        wait ? "treasury.mail.hours" : "treasury.mail.details",
                        wait ? changed.before() : masked(changed.before(), words),
                        wait ? changed.after() : masked(changed.after(), words));
        boolean cancelled = changed.kind() == Deed.DETAILS_CANCELLED || changed.kind() == Deed.WAIT_CANCELLED;
        letter.say(cancelled ? "treasury.mail.off" : "treasury.mail.on", moment(changed.effectiveAt(), words));
        return letter.action("treasury.mail.open", web.address() + "/firm/settings/bank")
                .note(cancelled ? "treasury.mail.note.off" : "treasury.mail.note");
    }

    private static String word(BankChanged changed) {
        return switch (changed.kind()) {
            case DETAILS_ASKED -> "asked";
            case DETAILS_CANCELLED -> "cancelled";
            case WAIT_ASKED -> "wait-asked";
            case WAIT_CANCELLED -> "wait-cancelled";
        };
    }

    private static String masked(String details, Words words) {
        return details.isEmpty() ? words.say("treasury.mail.none") : Mask.of(details);
    }

    private static String from(BankChanged changed, Words words) {
        return Objects.requireNonNullElse(changed.actor().address(), words.say("treasury.mail.nowhere"));
    }

    private String moment(Instant moment, Words words) {
        return words.moment(moment, settings.current().zone());
    }
}
