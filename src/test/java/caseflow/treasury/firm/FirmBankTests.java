package caseflow.treasury.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.settings.BankChanged;
import caseflow.settings.BankDetails;
import caseflow.settings.FirmSettings;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where the firm is paid, as an administrator changes it, or somebody who only looks like one. */
@CaseFlowTest
class FirmBankTests {

    private static final String PAGE = "/firm/settings/bank";
    private static final String WAIT = PAGE + "/wait";
    private static final String OLD = "Account 4471 0032 19";
    private static final String NEW = "Account 9090 1111 77";
    private static final Duration TWO_DAYS = Duration.ofHours(48);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    BankDetails bank;

    @Autowired
    FirmSettings settings;

    @Autowired
    StoryClock clock;

    @Autowired
    Addresses addresses;

    private final JdbcClient owner;
    private final long last;
    private long letters;

    FirmBankTests(@Autowired Database database) {
        owner = database.owner().client();
        last = number("SELECT coalesce(max(id), 0) FROM bank_change");
    }

    @BeforeEach
    void stand() {
        clock.tell(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        letters = number("SELECT coalesce(max(id), 0) FROM letter");
    }

    @AfterEach
    void asBefore() {
        owner.sql("DELETE FROM bank_change WHERE id > :last").param("last", last).update();
        clock.goOn();
        settings.forget(new BankChanged(
                Actor.system(), BankChanged.Deed.DETAILS_CANCELLED, "", "", Instant.EPOCH, Instant.EPOCH, ""));
        assertThat(settings.current().bankDetails()).contains(OLD);
    }

    @Test
    void whoHasNotJustProvedWhoTheyAreIsAskedToAndChangesNothing() {
        var finch = people.byLink(People.FINCH);

        assertThat(mvc.get().uri(PAGE).with(finch)).hasStatus(302).hasRedirectedUrl("/proof?to=%2Ffirm%2Fsettings%2Fbank");
        for (String form : List.of(PAGE, WAIT, PAGE + "/cancellation")) {
            assertThat(mvc.post().uri(form).param("details", NEW).param("hours", "0").with(csrf()).with(finch))
                    .as(form)
                    .hasStatus(303);
        }
        assertThat(bank.guard().version()).isEqualTo(last);
    }

    @Test
    void staffWhoAreNotAdminsFindNothing() {
        assertThat(mvc.get().uri(PAGE).with(people.as(People.JONAS))).hasStatus(404);
        assertThat(mvc.post().uri(PAGE).param("details", NEW).with(csrf()).with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    @Test
    void clientsAreShownTheOldOnesUntilTheNewOnesCount() {
        assertThat(ask(NEW)).hasRedirectedUrl(PAGE);

        assertThat(portal()).contains(OLD, "never change by mail", "+1 617 555 0142").doesNotContain(NEW);
        clock.forward(TWO_DAYS.minusSeconds(1));
        assertThat(settings.current().bankDetails()).contains(OLD);
        clock.forward(Duration.ofSeconds(1));
        assertThat(settings.current().bankDetails()).isEqualTo(NEW);
        assertThat(portal()).contains(NEW).doesNotContain(OLD);
    }

    @Test
    void everyAdministratorIsToldOfItWithoutItsFigures() {
        ask(NEW);

        assertThat(recipients()).containsExactly(People.FINCH);
        assertThat(letter())
                .contains("Eleanor Finch asked for new bank details", "127.0.0.1", "…3219", "…1177", "If it was not you")
                .doesNotContain("4471", "9090");
    }

    @Test
    void whatWaitsIsShownAndAnyAdministratorCancelsIt() {
        ask(NEW);
        long change = bank.guard().version();

        assertThat(get(PAGE)).bodyText().contains(NEW, OLD, "Cancel this change").doesNotContain("Ask for this change");
        assertThat(get("/firm/settings")).bodyText().contains("Eleanor Finch asked for new ones").doesNotContain(NEW);

        assertThat(post(PAGE + "/cancellation").param("change", Long.toString(change))).hasRedirectedUrl(PAGE);
        clock.forward(TWO_DAYS.multipliedBy(2));
        assertThat(settings.current().bankDetails()).contains(OLD);
        assertThat(letter()).contains("cancelled new bank details");
    }

    @Test
    void whatCountsAlreadyCannotBeCancelled() {
        ask(NEW);
        long change = bank.guard().version();
        clock.forward(TWO_DAYS);

        post(PAGE + "/cancellation").param("change", Long.toString(change)).exchange();

        assertThat(settings.current().bankDetails()).isEqualTo(NEW);
    }

    @Test
    void whileOneWaitsThereIsNoOther() {
        ask(NEW);

        assertThat(ask("Account 1")).hasStatus(409).bodyText().contains("in the meantime");
    }

    @Test
    void whoHasNotSeenTheLastChangeIsTold() {
        assertThat(post(PAGE).param("details", NEW).param("version", Long.toString(last - 1)))
                .hasStatus(409);
    }

    @Test
    void aShorterWaitIsNoWayRoundTheOneThereIs() {
        assertThat(hours("0")).hasRedirectedUrl(PAGE);
        assertThat(letter()).contains("48 hours", "0 hours");
        ask(NEW);

        clock.forward(TWO_DAYS.minusSeconds(1));
        assertThat(settings.current().bankDetails()).contains(OLD);
        clock.forward(Duration.ofSeconds(1));
        assertThat(bank.guard().wait(clock.instant())).isZero();
    }

    @Test
    void aLongerWaitCountsAtOnceAndMovesNothingThatWaits() {
        ask(NEW);
        hours("336");

        clock.forward(TWO_DAYS);
        assertThat(settings.current().bankDetails()).isEqualTo(NEW);
        assertThat(bank.guard().wait(clock.instant())).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void aWaitIsFromNoneToTwoWeeks() {
        assertThat(hours("337")).hasStatus(422);
        assertThat(hours("-1")).hasStatus(422);
        assertThat(hours("soon")).hasStatus(422).bodyText().contains("value=\"soon\"");
    }

    @Test
    void theDatabaseTakesNoChangeBackAndMovesNone() {
        ask(NEW);

        assertThat(number("""
                        SELECT count(*) FROM information_schema.column_privileges
                         WHERE grantee = 'caseflow_app' AND table_name = 'bank_change' AND privilege_type = 'UPDATE'
                           AND column_name NOT IN ('cancelled_at', 'cancelled_by')
                        """)).isZero();
    }

    private MvcTestResult ask(String details) {
        return post(PAGE)
                .param("details", details)
                .param("version", Long.toString(bank.guard().version()))
                .exchange();
    }

    private MvcTestResult hours(String hours) {
        return post(WAIT)
                .param("hours", hours)
                .param("version", Long.toString(bank.guard().version()))
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String page) {
        return mvc.post().uri(page).with(csrf()).with(people.as(People.FINCH));
    }

    private MvcTestResult get(String page) {
        return mvc.get().uri(page).with(people.as(People.FINCH)).exchange();
    }

    private String portal() {
        long invoice = owner.sql("""
                        SELECT max(id) FROM invoice
                         WHERE client_id = :client AND number IS NOT NULL AND voided_at IS NULL AND paid < total
                        """)
                .param("client", addresses.client("Hill Street Bakery Ltd"))
                .query(Long.class)
                .single();
        return body(mvc.get().uri("/portal/invoices/" + invoice).with(people.as(People.GRACE)).exchange());
    }

    private List<String> recipients() {
        return owner.sql("SELECT recipient FROM letter WHERE id > :last")
                .param("last", letters)
                .query(String.class)
                .list();
    }

    private String letter() {
        return body(get("/firm/outbox/" + number("SELECT max(id) FROM letter")));
    }

    private static String body(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private long number(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
