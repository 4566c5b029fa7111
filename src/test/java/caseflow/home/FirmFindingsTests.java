package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.Contacts;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.identity.Invitations;
import caseflow.identity.People;
import caseflow.identity.Role;
import caseflow.identity.StaffRoster;
import caseflow.offers.Desk;
import caseflow.seal.Seals;
import caseflow.settings.BankChanged;
import caseflow.settings.BankDetails;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What ends or waits without anybody's doing stands on the firm's first page, for whoever can do something about it. */
@CaseFlowTest
class FirmFindingsTests {

    /** Later than whatever else may have run out. */
    private static final Instant NOW = Instant.parse("2029-03-05T15:00:00Z");

    private static final String BANK = "/firm/settings/bank";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Desk desk;

    @Autowired
    Contacts contacts;

    @Autowired
    Invitations invitations;

    @Autowired
    StaffRoster roster;

    @Autowired
    BankDetails bank;

    @Autowired
    FirmSettings settings;

    @Autowired
    Seals seals;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    @Autowired
    RowScope rows;

    private final String email = "late-" + UUID.randomUUID() + "@desk.example";
    private Instant before = Instant.EPOCH;
    private FrontPage page;

    @BeforeEach
    void aDayOfItsOwn() {
        before = clock.instant();
        clock.tell(NOW);
        page = new FrontPage(mvc, people);
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private boolean staffAreLedTo(String place) {
        return !page.seenBy(People.JONAS)
                .select("section[aria-labelledby=h-todo] a[href=%s]".formatted(place))
                .isEmpty();
    }

    @Test
    void anInvitationThatRanOutUnusedStandsThereUntilItIsSentAgain() {
        Contact grace = desk.contact();
        var person = new Person("Ida", "Late", "", email, "", TextDirection.AUTO);
        var draft = new ContactDraft(person, Set.of(Permission.INVOICES), Set.<MailChoice>of(), false, true);
        String place = "/firm/clients/" + grace.client();
        try (var bound = rows.enterFirm()) {
            Contact ida = contacts.add(grace.client(), draft, ClientScope.ALL, Desk.STAFF);
            clock.forward(Duration.ofDays(2).minusSeconds(1));
            assertThat(page.said("todo", place)).isEmpty();

            clock.forward(Duration.ofSeconds(1));
            assertThat(page.said("todo", place)).isEqualTo("The invitation of Ida Late ran out unused");
            assertThat(staffAreLedTo(place)).isTrue();

            invitations.repeat(grace.client(), ida.id(), ClientScope.ALL, Desk.STAFF);
            assertThat(page.said("todo", place)).isEmpty();
        }
    }

    @Test
    void thatOfAColleagueIsShownToAdminsAlone() {
        roster.invite("Ines Late", email, Role.STAFF, Desk.STAFF);
        try {
            clock.forward(Duration.ofDays(2));

            assertThat(page.said("todo", "/firm/staff")).contains("The invitation of Ines Late ran out unused");
            assertThat(staffAreLedTo("/firm/staff")).isFalse();
        } finally {
            database.owner()
                    .client()
                    .sql("DELETE FROM account WHERE email = :email")
                    .param("email", email)
                    .update();
        }
    }

    @Test
    void aChangeOfTheBankDetailsStandsThereWhileItWaits() {
        long last = bank.guard().version();
        try {
            bank.change(last, "Account 9090 1111 77", new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", null));

            assertThat(page.said("todo", BANK)).startsWith("Eleanor Finch asked for a change of the bank details");
            assertThat(page.seen().text()).doesNotContain("9090");
            assertThat(staffAreLedTo(BANK)).isFalse();

            bank.cancel(bank.guard().version(), Actor.system());
            assertThat(page.said("todo", BANK)).isEmpty();
        } finally {
            database.owner()
                    .client()
                    .sql("DELETE FROM bank_change WHERE id > :last")
                    .param("last", last)
                    .update();
            settings.forget(new BankChanged(
                    Actor.system(), BankChanged.Deed.DETAILS_CANCELLED, "", "", Instant.EPOCH, Instant.EPOCH, ""));
        }
    }

    @Test
    void theSealsCertificateIsNamedTwoMonthsBeforeItEnds() {
        Instant end = seals.certificate().notAfter();
        clock.tell(end.minus(Duration.ofDays(61)));
        assertThat(page.said("todo", "/firm/settings/seal")).isEmpty();

        clock.tell(end.minus(Duration.ofDays(59)));
        assertThat(page.said("todo", "/firm/settings/seal")).startsWith("The certificate of the firm’s seal ends soon");
        assertThat(staffAreLedTo("/firm/settings/seal")).isFalse();
    }
}
