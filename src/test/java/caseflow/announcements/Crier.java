package caseflow.announcements;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.RowScope;
import caseflow.identity.Accounts;
import caseflow.offers.Desk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says things to clients, and unsays them when a test is over: what is for all stands on everybody's first page. */
@TestComponent
public class Crier {

    private final Announcements announcements;
    private final Desk desk;
    private final Contacts contacts;
    private final Accounts accounts;
    private final RowScope rows;
    private final Clock clock;
    private final List<AnnouncementId> said = new ArrayList<>();

    Crier(Announcements announcements, Desk desk, Contacts contacts, Accounts accounts, RowScope rows, Clock clock) {
        this.announcements = announcements;
        this.desk = desk;
        this.contacts = contacts;
        this.accounts = accounts;
        this.rows = rows;
        this.clock = clock;
    }

    /** From a minute ago, for a week. */
    public Period now() {
        Instant from = clock.instant().minus(Duration.ofMinutes(1));
        return new Period(from, from.plus(Duration.ofDays(7)));
    }

    public AnnouncementDraft draft(String title, Contact... readers) {
        Set<ClientId> clients = Stream.of(readers).map(Contact::client).collect(Collectors.toSet());
        return new AnnouncementDraft(title, "Of **" + title + "**.", false, readers.length == 0, clients, false, now());
    }

    public AnnouncementDraft urgent(AnnouncementDraft draft) {
        return new AnnouncementDraft(
                draft.title(), draft.text(), true, draft.all(), draft.clients(), draft.mails(), draft.period());
    }

    public AnnouncementDraft mailed(AnnouncementDraft draft) {
        return new AnnouncementDraft(
                draft.title(), draft.text(), draft.urgent(), draft.all(), draft.clients(), true, draft.period());
    }

    public AnnouncementDraft in(AnnouncementDraft draft, Period period) {
        return new AnnouncementDraft(
                draft.title(), draft.text(), draft.urgent(), draft.all(), draft.clients(), draft.mails(), period);
    }

    public Announcement say(AnnouncementDraft draft) {
        Announcement added = firm(() -> announcements.add(draft, Desk.STAFF));
        said.add(added.id());
        return added;
    }

    /** To the clients of these; to all, if there are none. */
    public Announcement say(String title, Contact... readers) {
        return say(draft(title, readers));
    }

    public Announcement edit(Announcement announcement, AnnouncementDraft draft) {
        return firm(() -> announcements.edit(announcement.id(), announcement.version(), draft, Desk.STAFF));
    }

    public void silence() {
        said.forEach(id -> firm(() -> {
            if (announcements.find(id).removal() == null) {
                announcements.remove(id, Desk.STAFF);
            }
            return id;
        }));
        said.clear();
    }

    public Contact contact() {
        return desk.contact();
    }

    /** Another one of the same client. */
    public Contact colleague(Contact of, Set<Permission> permissions, Set<MailChoice> mails, boolean portal) {
        return join(of, "reader-" + UUID.randomUUID() + "@desk.example", permissions, mails, portal);
    }

    /** Somebody with that address who speaks for that client too. */
    public Contact contactOf(Contact of, String email) {
        return join(of, email, EnumSet.allOf(Permission.class), EnumSet.allOf(MailChoice.class), true);
    }

    private Contact join(Contact of, String email, Set<Permission> permissions, Set<MailChoice> mails, boolean portal) {
        var person = new Person("Priya", "Nair", "", email, "", TextDirection.AUTO);
        var draft = new ContactDraft(person, permissions, mails, false, portal);
        return firm(() -> {
            Contact added = contacts.add(of.client(), draft, ClientScope.ALL, Desk.STAFF);
            if (portal) {
                accounts.admit(email, "a quill and an inkwell");
            }
            return added;
        });
    }

    public <T> T firm(Supplier<T> deed) {
        try (var bound = rows.enterFirm()) {
            return deed.get();
        }
    }

    public JdbcClient owner() {
        return desk.owner();
    }
}
