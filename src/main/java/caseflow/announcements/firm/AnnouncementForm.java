package caseflow.announcements.firm;

import caseflow.announcements.Announcement;
import caseflow.announcements.AnnouncementDraft;
import caseflow.announcements.FirmTime;
import caseflow.announcements.Period;
import caseflow.clients.ClientId;
import caseflow.prose.Prose;
import caseflow.web.Typed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An announcement as it is typed; days and times are the firm's.
 *
 * @param who {@code all} or {@code some}
 * @param clients ids of those who are chosen
 * @param find words to find clients by
 */
public record AnnouncementForm(
        String title,
        String text,
        String urgent,
        String mails,
        String who,
        List<String> clients,
        String find,
        String startDay,
        String startTime,
        String endDay,
        String endTime,
        String version) {

    private static final int LONGEST_TITLE = 160;

    public AnnouncementForm(
            @Nullable String title,
            @Nullable String text,
            @Nullable String urgent,
            @Nullable String mails,
            @Nullable String who,
            @Nullable List<String> clients,
            @Nullable String find,
            @Nullable String startDay,
            @Nullable String startTime,
            @Nullable String endDay,
            @Nullable String endTime,
            @Nullable String version) {
        this.title = Typed.line(title);
        this.text = Prose.typed(text);
        this.urgent = Typed.line(urgent);
        this.mails = Typed.line(mails);
        this.who = Typed.line(who);
        this.clients = clients == null ? List.of() : List.copyOf(clients);
        this.find = Typed.line(find);
        this.startDay = Typed.line(startDay);
        this.startTime = Typed.line(startTime);
        this.endDay = Typed.line(endDay);
        this.endTime = Typed.line(endTime);
        this.version = Typed.line(version);
    }

    /** To start at once, unless one says otherwise. */
    static AnnouncementForm blank(FirmTime firm, Instant now) {
        LocalDateTime shown = firm.shown(now);
        return new AnnouncementForm("", "", "", "", "all", List.of(), "", day(shown), time(shown), "", "", "");
    }

    static AnnouncementForm of(Announcement announcement, FirmTime firm) {
        LocalDateTime start = firm.shown(announcement.period().from());
        Instant until = announcement.period().until();
        LocalDateTime end = until == null ? null : firm.shown(until);
        return new AnnouncementForm(
                announcement.title(),
                announcement.text(),
                Boolean.toString(announcement.urgent()),
                Boolean.toString(announcement.mails()),
                announcement.audience().all() ? "all" : "some",
                announcement.audience().ids().stream().map(ClientId::toString).toList(),
                "",
                day(start),
                time(start),
                end == null ? "" : day(end),
                end == null ? "" : time(end),
                Integer.toString(announcement.version()));
    }

    int seen() {
        return Typed.version(version);
    }

    /** Those that are ticked; what is no number is nobody. */
    Set<ClientId> chosen() {
        return clients.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(ClientId::valueOf)
                .collect(Collectors.toSet());
    }

    /** The same, and nothing if nobody would ever see it; what has ended may still be rewritten. */
    Optional<AnnouncementDraft> readNew(FirmTime firm, Instant now, BindingResult errors) {
        Optional<AnnouncementDraft> draft = read(firm, errors);
        if (draft.filter(written -> written.period().over(now)).isPresent()) {
            errors.rejectValue("endDay", "announcements.end.past");
            return Optional.empty();
        }
        return draft;
    }

    /** Nothing if it makes no sense, which the fields then say. */
    Optional<AnnouncementDraft> read(FirmTime firm, BindingResult errors) {
        judgeWords(errors);
        judgeAudience(errors);
        Optional<Period> period = new TypedPeriod(this).read(firm, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : period.map(span -> new AnnouncementDraft(
                        title, text, urgent.equals("true"), who.equals("all"), chosen(), mails.equals("true"), span));
    }

    private void judgeWords(BindingResult errors) {
        if (title.isEmpty()) {
            errors.rejectValue("title", "announcements.title.missing");
        } else if (title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "announcements.long", new Object[] {LONGEST_TITLE}, null);
        }
        if (text.isEmpty()) {
            errors.rejectValue("text", "announcements.text.missing");
        } else if (text.length() > Prose.LONGEST) {
            errors.rejectValue("text", "announcements.long", new Object[] {Prose.LONGEST}, null);
        }
    }

    private void judgeAudience(BindingResult errors) {
        if (!who.equals("all") && !who.equals("some")) {
            errors.rejectValue("who", "announcements.who.missing");
        } else if (who.equals("some") && chosen().isEmpty()) {
            errors.rejectValue("clients", "announcements.clients.missing");
        }
    }

    private static String day(LocalDateTime shown) {
        return shown.toLocalDate().toString();
    }

    private static String time(LocalDateTime shown) {
        return shown.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
