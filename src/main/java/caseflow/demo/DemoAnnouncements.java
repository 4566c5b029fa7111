package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.announcements.Announcement;
import caseflow.announcements.AnnouncementDraft;
import caseflow.announcements.AnnouncementLetters;
import caseflow.announcements.Announcements;
import caseflow.announcements.Noticeboard;
import caseflow.announcements.Period;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Announcements: for all, for one client, urgent, planned, over. */
@Component
@Profile("demo")
@Order(7)
class DemoAnnouncements implements Chapter {

    private static final String CLOSING = """
            Our office is closed from **24 December** to **1 January**.

            In urgent matters call us: somebody answers the phone every day from ten to noon.
            """;

    private static final String MOVE = """
            Your files move with us to **38 Lantern Yard**, two doors on. The phone number stays the same.
            """;

    private static final String DEADLINE = """
            The trademark office wants the *specimen of use* within the week. Please send it to us by mail today.
            """;

    private final Announcements announcements;
    private final AnnouncementLetters letters;
    private final Noticeboard board;
    private final Contacts contacts;
    private final DemoCast cast;

    DemoAnnouncements(
            Announcements announcements,
            AnnouncementLetters letters,
            Noticeboard board,
            Contacts contacts,
            DemoCast cast) {
        this.announcements = announcements;
        this.letters = letters;
        this.board = board;
        this.contacts = contacts;
        this.cast = cast;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        Actor by = staff.eleanor();
        toAll(story, by);
        story.scene(
                4, day -> say("We move next door", MOVE, false, DemoClients.BAKERY, period(day, day.plusDays(60)), by));
        story.scene(2, day -> {
            Period week = period(day, day.plusDays(7));
            String title = "Specimen of use needed this week";
            letters.writeAll(say(title, DEADLINE, true, DemoClients.ATELIER, week, staff.jonas())
                    .id());
        });
    }

    /** One that is over, one that runs and somebody has put aside, one to come. */
    private void toAll(Story story, Actor by) {
        String lunch = "Come and have lunch with us on Friday.";
        story.scene(35, day -> say("Autumn lunch for clients", lunch, false, null, period(day, day.plusDays(9)), by));
        var closing = new Announcement[1];
        story.scene(6, day -> {
            Period holidays = period(day, day.plusDays(44));
            closing[0] = say("Closed over the holidays", CLOSING, false, null, holidays, by);
        });
        story.scene(5, day -> dismiss(closing[0], DemoClients.TRADING));
        String hours = "From March on we open at **eight**.";
        story.scene(1, day -> {
            Period spring = period(day.plusDays(80), day.plusDays(120));
            say("New opening hours in spring", hours, false, null, spring, by);
        });
    }

    /** @param client none for all */
    private Announcement say(
            String title, String text, boolean urgent, @Nullable String client, Period period, Actor by) {
        var audience =
                client == null ? Set.<ClientId>of() : Set.of(cast.client(client).id());
        return announcements.add(
                new AnnouncementDraft(title, text.strip(), urgent, client == null, audience, urgent, period), by);
    }

    /** The client's primary contact has read it. */
    private void dismiss(Announcement announcement, String name) {
        Client client = cast.client(name);
        Contact reader = contacts.of(client.id(), ClientScope.ALL).get(0);
        var actor = new Actor(Actor.Kind.CONTACT, null, reader.name(), "198.51.100.23");
        board.dismiss(announcement.id(), reader.id(), ClientScope.of(client.id()), actor);
    }

    private static Period period(LocalDate first, LocalDate last) {
        return new Period(moment(first), moment(last));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(DemoFirm.ZONE).toInstant();
    }
}
