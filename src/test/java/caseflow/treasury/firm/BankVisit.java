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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the page of the bank details, which are as they were afterwards. */
class BankVisit {

    static final String PAGE = "/firm/settings/bank";
    static final String WAIT = PAGE + "/wait";
    static final String OLD = "Account 4471 0032 19";
    static final String NEW = "Account 9090 1111 77";
    static final Duration TWO_DAYS = Duration.ofDays(2);

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

    final JdbcClient owner;
    final long last;
    long letters;

    BankVisit(Database database) {
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
        owner.sql("DELETE FROM bank_change WHERE id > :last")
                .param("last", last)
                .update();
        clock.goOn();
        settings.forget(new BankChanged(
                Actor.system(), BankChanged.Deed.DETAILS_CANCELLED, "", "", Instant.EPOCH, Instant.EPOCH, ""));
        assertThat(settings.current().bankDetails()).contains(OLD);
    }

    MvcTestResult ask(String details) {
        return post(PAGE)
                .param("details", details)
                .param("version", Long.toString(bank.guard().version()))
                .exchange();
    }

    MvcTestResult hours(String hours) {
        return post(WAIT)
                .param("hours", hours)
                .param("version", Long.toString(bank.guard().version()))
                .exchange();
    }

    MockMvcTester.MockMvcRequestBuilder post(String page) {
        return mvc.post().uri(page).with(csrf()).with(people.as(People.FINCH));
    }

    MvcTestResult get(String page) {
        return mvc.get().uri(page).with(people.as(People.FINCH)).exchange();
    }

    String portal() {
        long invoice = owner.sql("""
                        SELECT max(id) FROM invoice
                         WHERE client_id = :client AND number IS NOT NULL AND voided_at IS NULL AND paid < total
                        """)
                .param("client", addresses.client("Hill Street Bakery Ltd"))
                .query(Long.class)
                .single();
        return body(mvc.get()
                .uri("/portal/invoices/" + invoice)
                .with(people.as(People.GRACE))
                .exchange());
    }

    List<String> recipients() {
        return owner.sql("SELECT recipient FROM letter WHERE id > :last")
                .param("last", letters)
                .query(String.class)
                .list();
    }

    String letter() {
        return body(get("/firm/outbox/" + number("SELECT max(id) FROM letter")));
    }

    static String body(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    long number(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
