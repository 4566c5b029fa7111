package caseflow.settings.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.settings.FactorPolicy;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.support.CaseFlowTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class FirmSettingsTests {

    private static final String ALL = "/firm/settings";
    private static final String FIRM = "/firm/settings/firm";
    private static final String INVOICES = "/firm/settings/invoices";
    private static final String SECURITY = "/firm/settings/security";
    private static final String LINKS = "/firm/settings/links";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FirmSettings settings;

    @Autowired
    Database database;

    private Firm before;

    @BeforeEach
    void remember() {
        before = settings.current();
    }

    @AfterEach
    void asBefore() {
        settings.change(settings.current().version(), now -> before, Actor.system());
    }

    @Test
    void theFirstPageSaysHowEverythingStandsAndLeadsThere() throws Exception {
        var page = Jsoup.parse(get(ALL).getResponse().getContentAsString());

        assertThat(page.select("main a.row-title").eachAttr("href"))
                .containsSubsequence(FIRM, "/firm/settings/appearance", INVOICES, "/firm/settings/bank", SECURITY)
                .contains(LINKS, "/firm/settings/signing", "/firm/settings/seal", "/firm/settings/keys")
                .contains("/firm/settings/cards");
        assertThat(page.select("main .row-meta").eachText())
                .contains("A mailed link opens its document for 30 days.")
                .anyMatch(line -> line.startsWith("The next one is INV-"))
                .noneMatch(String::isBlank);
    }

    @Test
    void anAdminChangesWhatClientsSeeAndTheTrailNamesTheFieldAlone() throws Exception {
        assertThat(save(FIRM, "phone", "+1 617 555 0199")).hasRedirectedUrl(FIRM);

        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("+1 617 555 0199");
        assertThat(lastDeed()).isEqualTo("Eleanor Finch firm.changed phone");
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing() throws Exception {
        assertThat(save(FIRM, "phone", before.phone())).hasRedirectedUrl(FIRM);
        assertThat(settings.current().version()).isEqualTo(before.version());
    }

    @Test
    void whoSavesOverSomebodyElseIsTold() throws Exception {
        save(LINKS, "days", "20");

        var seen = Map.of("version", Integer.toString(before.version()), "name", "Typed in vain");
        assertThat(save(FIRM, seen))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed the settings", "See it as it stands now")
                .contains("value=\"Typed in vain\"");
        assertThat(settings.current().name()).isEqualTo(before.name());
        assertThat(save(INVOICES, Map.of("version", seen.get("version"), "intro", "Typed in vain")))
                .hasStatus(409)
                .bodyText()
                .contains("Typed in vain</textarea>");
        for (String page : List.of(SECURITY, LINKS)) {
            assertThat(save(page, Map.of("version", seen.get("version"))))
                    .hasStatus(409)
                    .bodyText()
                    .contains("See it as it stands now");
        }
    }

    @Test
    void onePageLeavesWhatStandsOnTheOthers() throws Exception {
        save(SECURITY, "contactFactor", "required");
        save(INVOICES, "days", "14");
        save(LINKS, "days", "7");

        assertThat(settings.current().contactFactor()).isEqualTo(FactorPolicy.REQUIRED);
        assertThat(settings.current().invoices().days()).isEqualTo(14);
        assertThat(settings.current().linkDays()).isEqualTo(7);
        assertThat(settings.current().name()).isEqualTo(before.name());
        assertThat(settings.current().bankDetails()).isEqualTo(before.bankDetails());
    }

    @Test
    void aFigureThatIsNoneIsSaidAtItsFieldAndNothingIsLost() throws Exception {
        assertThat(save(INVOICES, Map.of("days", "a month", "intro", "As agreed:")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"a month\"")
                .contains("As agreed:");
        assertThat(save(INVOICES, "days", "366")).hasStatus(422);
        assertThat(save(INVOICES, "width", "0")).hasStatus(422);
        assertThat(save(LINKS, "days", "0")).hasStatus(422);
        assertThat(save(LINKS, "days", "366")).hasStatus(422);
    }

    @Test
    void whatIsNotInTheListIsRefused() throws Exception {
        assertThat(save(INVOICES, "currency", "XXX")).hasStatus(422).bodyText().contains("choose a currency");
        assertThat(save(FIRM, "zone", "Mars/Olympus")).hasStatus(422).bodyText().contains("choose a time zone");
        assertThat(save(SECURITY, "contactFactor", "sometimes")).hasStatus(422);
    }

    /** INV-1 and 42 would be what INV-14 and 2 are. */
    @Test
    void aPrefixDoesNotEndInAFigure() throws Exception {
        assertThat(save(INVOICES, "prefix", "INV-1")).hasStatus(422).bodyText().contains("does not end in a figure");
        assertThat(save(INVOICES, "prefix", "<b>")).hasStatus(422);
        assertThat(save(INVOICES, "prefix", "2026/")).hasRedirectedUrl(INVOICES);
    }

    @Test
    void theNextNumberIsShownAsItWillBe() throws Exception {
        save(INVOICES, Map.of("prefix", "R-", "width", "6"));

        assertThat(get(INVOICES)).bodyText().containsPattern("The next invoice will be R-\\d{6}\\.");
    }

    @Test
    void anUnusedSessionIsNotLongerThanAnySession() throws Exception {
        assertThat(save(SECURITY, Map.of("idleMinutes", "600", "absoluteMinutes", "60")))
                .hasStatus(422)
                .bodyText()
                .contains("cannot last longer");
    }

    @Test
    void aFormTornInHalfIsAnsweredLikeAnyWrongOne() {
        for (String page : new String[] {FIRM, INVOICES, SECURITY, LINKS}) {
            assertThat(mvc.post().uri(page).with(people.as(People.FINCH)).with(csrf()))
                    .as(page)
                    .hasStatus(422);
        }
    }

    @Test
    void staffWhoAreNotAdminsFindNoSettings() {
        assertThat(mvc.get().uri(ALL).with(people.as(People.JONAS))).hasStatus(404);
    }

    private MvcTestResult get(String page) {
        return mvc.get().uri(page).with(people.as(People.FINCH)).exchange();
    }

    private MvcTestResult save(String page, String field, String value) throws Exception {
        return save(page, Map.of(field, value));
    }

    /** The form as the page brings it, with these things typed over. */
    private MvcTestResult save(String page, Map<String, String> typed) throws Exception {
        Map<String, String> form = new HashMap<>();
        for (Element field :
                Jsoup.parse(get(page).getResponse().getContentAsString()).select("main form.form [name]")) {
            Element chosen = field.selectFirst("option[selected]");
            String text = field.is("textarea") ? field.wholeText() : field.attr("value");
            form.put(field.attr("name"), chosen == null ? text : chosen.attr("value"));
        }
        form.remove("_csrf");
        form.putAll(typed);
        var post = mvc.post().uri(page).with(people.as(People.FINCH)).with(csrf());
        form.forEach(post::param);
        return post.exchange();
    }

    private String lastDeed() {
        return database.owner()
                .client()
                .sql("SELECT concat_ws(' ', actor_name, deed, label) FROM audit ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
