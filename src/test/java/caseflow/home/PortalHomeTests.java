package caseflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.announcements.Crier;
import caseflow.billing.portal.Wallet;
import caseflow.clients.Contact;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.contracts.SigningRoom;
import caseflow.identity.People;
import caseflow.offers.Desk;
import caseflow.offers.OfferKind;
import caseflow.payments.Counter;
import caseflow.support.CaseFlowTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The portal's first page: what waits first of all, and of that what is over soonest; and only what one may see. */
@CaseFlowTest
class PortalHomeTests {

    @Autowired
    Crier crier;

    @Autowired
    Desk desk;

    @Autowired
    SigningRoom room;

    @Autowired
    Counter counter;

    @Autowired
    Wallet wallet;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;

    @BeforeEach
    void somebodyWhoSeesEverything() {
        grace = room.contact();
    }

    @AfterEach
    void asBefore() {
        crier.silence();
    }

    private Contact colleague(Permission... permissions) {
        return crier.colleague(grace, Set.of(permissions), Set.of(MailChoice.INVOICES), true);
    }

    private Document home(Contact who) throws Exception {
        MvcTestResult page =
                mvc.get().uri("/portal").with(people.as(who.email())).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private void everythingWaits() {
        room.sent(grace);
        desk.send(desk.draft(OfferKind.PROPOSAL, grace, "The last of all"), LocalDate.of(2026, 12, 30));
        desk.send(desk.draft(OfferKind.ESTIMATE, grace, "The first of all"), LocalDate.of(2026, 12, 1));
        crier.say("Read this", grace);
    }

    @Test
    void whatWaitsComesFirstThenWhatIsOpenThenWhatHappenedThenWhatTheFirmHasToSay() throws Exception {
        everythingWaits();

        assertThat(home(grace).select("main h2").eachText())
                .containsSubsequence("Waiting for you", "Open invoices", "Recent activity", "Announcements");
    }

    @Test
    void whatIsOverSoonestStandsFirstWhereverItBelongs() throws Exception {
        everythingWaits();

        Document home = home(grace);
        assertThat(home.select("#h-waiting")
                        .first()
                        .closest("section")
                        .select(".btn")
                        .eachText())
                .containsExactly("Answer", "Sign", "Answer");
        assertThat(home.select(".row-title").eachText())
                .startsWith("The first of all")
                .endsWith("The last of all");
        assertThat(home.select(".lede").text())
                .isEqualTo("Everything is paid. 2 offers await your answer. One contract awaits your signature.");
        assertThat(home.select("a[href$='#answer']").eachAttr("href"))
                .allMatch(href -> href.matches("/portal/(estimates|proposals)/\\d+#answer"));
    }

    @Test
    void ofWhatOneMayNotSeeNothingWaits() throws Exception {
        everythingWaits();

        Document estimates = home(colleague(Permission.ESTIMATES));
        assertThat(estimates.select(".row-title").eachText()).containsExactly("The first of all");
        assertThat(estimates.select(".lede").text()).isEqualTo("One offer awaits your answer.");
    }

    @Test
    void whereMoreIsToBePaidThanFitsTheRestIsOneClickAway() throws Exception {
        var client = counter.client();
        String payer = wallet.payerOf(client);
        IntStream.range(0, 5).forEach(number -> counter.invoice(client, "USD 20.00"));
        assertThat(wallet.see(payer, "/portal")).bodyText().doesNotContain("status=open");

        IntStream.range(0, 2).forEach(number -> counter.invoice(client, "USD 20.00"));

        Document home = Jsoup.parse(wallet.see(payer, "/portal").getResponse().getContentAsString());
        assertThat(home.select(".card-foot a[href*=status]").text()).isEqualTo("All 7 open invoices");
        String place = home.select(".card-foot a[href*=status]").attr("href");
        Document all = Jsoup.parse(wallet.see(payer, place).getResponse().getContentAsString());
        assertThat(all.select("tbody tr")).hasSize(7);
        assertThat(all.select(".seg [aria-current]").text()).isEqualTo("Open");
    }

    /** A contract waits for those only whom it asks to sign. */
    @Test
    void whatSomebodyElseHasToSignDoesNotWait() throws Exception {
        everythingWaits();

        assertThat(home(colleague(Permission.CONTRACTS)).select("a[href$='#sign']"))
                .isEmpty();
    }

    @Test
    void whoMaySeeNothingIsToldSoInWords() throws Exception {
        everythingWaits();

        Document home = home(colleague());
        assertThat(home.select("main").text())
                .contains("Nothing waits for you.", "Nothing is waiting for you", "Read this")
                .doesNotContain("paid", "The first of all", "Open invoices", "New documents");
        assertThat(home.select(".timeline")).isEmpty();
        assertThat(home.select("main section").eachText())
                .allSatisfy(card -> assertThat(card).matches(".*[.] ?.*|.*All announcements.*"));
    }
}
