package caseflow.billing.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.billing.Debtors;
import caseflow.billing.Invoice;
import caseflow.clients.Contact;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What staff see and do about reminders on the page of an invoice. */
@CaseFlowTest
class FirmReminderTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Debtors debtors;

    @Autowired
    Database database;

    private Contact debtor;
    private Invoice invoice;

    @BeforeEach
    void somebodyOwesSomething() {
        debtor = debtors.debtor();
        invoice = debtors.issued(debtor, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
    }

    private String page() {
        return "/firm/invoices/" + invoice.id();
    }

    private MvcTestResult post(String place) {
        return mvc.post()
                .uri(page() + place)
                .with(csrf())
                .with(people.as(People.JONAS))
                .exchange();
    }

    private Element card() throws Exception {
        var shown = mvc.get().uri(page()).with(people.as(People.JONAS)).exchange();
        assertThat(shown).hasStatusOk();
        return Jsoup.parse(shown.getResponse().getContentAsString())
                .selectFirst("section[aria-labelledby=h-reminders]");
    }

    private List<String> deeds() {
        return database.owner()
                .client()
                .sql("""
                SELECT concat_ws(' ', actor_name, deed, coalesce(section, 'firm'))
                  FROM audit
                 WHERE path = :path AND deed LIKE 'invoice.remind%'
                 ORDER BY id
                """)
                .param("path", "invoices/" + invoice.id())
                .query(String.class)
                .list();
    }

    @Test
    void atFirstNoneHasBeenSent() throws Exception {
        assertThat(card().text()).contains("No reminder has been sent.");
        assertThat(card().select("form").eachAttr("action"))
                .containsExactly(page() + "/reminders", page() + "/reminders/pause");
    }

    @Test
    void staffRemindOnceADayAndSeeWhoHeardOfIt() throws Exception {
        assertThat(post("/reminders")).hasRedirectedUrl(page());

        assertThat(card().text())
                .contains("Asked for by Jonas Berg", "To Grace Hill", "The last one went on Nov 24, 2026");
        assertThat(post("/reminders")).hasStatus(409).bodyText().contains("today already");
        assertThat(card().select(".timeline li")).hasSize(1);
        assertThat(deeds()).containsExactly("Jonas Berg invoice.reminded firm");
    }

    @Test
    void staffPauseRemindersAndLetThemGoOn() throws Exception {
        assertThat(post("/reminders/pause")).hasRedirectedUrl(page());
        assertThat(post("/reminders/pause")).hasRedirectedUrl(page());
        assertThat(card().text()).contains("Paused by Jonas Berg on Nov 24, 2026", "Resume reminders");

        assertThat(post("/reminders/pause/end")).hasRedirectedUrl(page());
        assertThat(card().text()).doesNotContain("Paused").contains("Pause reminders");
        assertThat(deeds())
                .containsExactly(
                        "Jonas Berg invoice.reminders-paused firm", "Jonas Berg invoice.reminders-resumed firm");
    }

    @Test
    void theClientSeesNothingOfAnyOfThis() throws Exception {
        post("/reminders/pause");
        post("/reminders");

        var shown = mvc.get()
                .uri("/portal/invoices/" + invoice.id())
                .with(people.as(debtor.email()))
                .exchange();
        assertThat(shown).hasStatusOk().bodyText().doesNotContain("Reminders", "reminder", "Paused");
        assertThat(mvc.get().uri("/portal").with(people.as(debtor.email())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("reminder");
    }

    @Test
    void aDraftHasNoReminders() {
        assertThat(mvc.post()
                        .uri("/firm/invoices/" + draft() + "/reminders")
                        .with(csrf())
                        .with(people.as(People.JONAS)))
                .hasStatus(409)
                .bodyText()
                .contains("is still a draft");
        assertThat(mvc.get().uri("/firm/invoices/" + draft()).with(people.as(People.JONAS)))
                .bodyText()
                .doesNotContain("h-reminders");
    }

    private long draft() {
        return database.owner()
                .client()
                .sql("SELECT min(id) FROM invoice WHERE number IS NULL")
                .query(Long.class)
                .single();
    }

    @Test
    void whereNobodyHearsOfInvoicesStaffAreTold() {
        database.owner()
                .client()
                .sql("UPDATE contact SET mails = '{}' WHERE id = :id")
                .param("id", debtor.id().value())
                .update();

        assertThat(post("/reminders"))
                .hasRedirectedUrl(page())
                .flash()
                .extractingByKey("flash")
                .asString()
                .contains("billing.flash.unreminded");
        assertThat(mvc.get().uri(page()).with(people.as(People.JONAS)))
                .bodyText()
                .contains("No reminder has been sent.");
    }
}
