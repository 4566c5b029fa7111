package caseflow.mail.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.mail.Letter;
import caseflow.mail.LetterId;
import caseflow.mail.LetterSummary;
import caseflow.mail.Outbox;
import caseflow.support.CaseFlowTest;
import caseflow.web.Languages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@CaseFlowTest
@Transactional
class OutboxPagesTests {

    private static final String LINK = "https://portal.finch.example/l/Zm9yIGdyYWNlIGhpbGwgb25seQ";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    Languages languages;

    @Autowired
    People people;

    @Test
    void theListShowsWhoIsWrittenToAndWhetherItLeft() throws Exception {
        posted("grace@pages.example");
        Document page = page("/firm/outbox?q=@pages.example");

        assertThat(page.select("h1").text()).isEqualTo("Outbox");
        assertThat(page.select(".row").text()).contains("No letters yet", "grace@pages.example", "Kept here");
        assertThat(page.select("input[name=q]").val()).isEqualTo("@pages.example");
    }

    @Test
    void aLongListIsTurnedPageByPageBothWays() throws Exception {
        for (int n = 0; n < 30; n++) {
            posted("reader" + n + "@pages.example");
        }
        Document first = page("/firm/outbox?q=@pages.example");
        assertThat(first.select(".row")).hasSize(25);
        assertThat(first.select("a[rel=prev]")).isEmpty();

        Document second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".row")).hasSize(5);
        assertThat(second.select("a[rel=next]")).isEmpty();

        Document again = page(second.select("a[rel=prev]").attr("href"));
        assertThat(again.select(".row-title").eachAttr("href"))
                .isEqualTo(first.select(".row-title").eachAttr("href"));
    }

    @Test
    void aSearchThatFindsNothingSaysSo() throws Exception {
        assertThat(page("/firm/outbox?q=nobody@nowhere.example")
                        .select(".empty")
                        .text())
                .startsWith("Nothing found");
    }

    @Test
    void aLetterIsReadAsItsReaderSeesItAndItsLinkWorks() throws Exception {
        Document page = page("/firm/outbox/" + posted("grace@pages.example"));

        assertThat(page.select("article.letter").text()).startsWith("Dear Grace <b>Hill</b>,");
        assertThat(page.select("article.letter b")).isEmpty();
        assertThat(page.select("article.letter a.primary").attr("href")).isEqualTo(LINK);
        assertThat(page.select("form[action$=retry]"))
                .as("nothing to send it with")
                .isEmpty();
    }

    @Test
    void aGatheredLetterShowsEachThingWithItsLink() throws Exception {
        for (String path : List.of("/one", "/two")) {
            outbox.post(Letter.to("ada@pages.example", "Ada", languages.in(Locale.ENGLISH))
                    .subject("mail.outbox.none")
                    .say("mail.outbox.none.text")
                    .action("mail.retry", "https://portal.finch.example" + path)
                    .gathered("pages"));
        }
        LetterSummary letter =
                outbox.page("ada@pages.example", null, null, null).letters().get(0);
        Document page = page("/firm/outbox/" + letter.id());

        assertThat(page.select("h1").text()).isEqualTo("2 new things for you at Finch & Partners");
        assertThat(page.select("article.letter a.primary").eachAttr("href"))
                .containsExactly("https://portal.finch.example/one", "https://portal.finch.example/two");
        assertThat(page.select("article.letter").text()).containsOnlyOnce("Dear Ada,");
        assertThat(page.select("article.letter hr")).hasSize(1);
    }

    @Test
    void sendingWithoutAMailServerIsRefused() {
        LetterId id = posted("grace@pages.example");

        assertThat(mvc.post()
                        .uri("/firm/outbox/" + id + "/retry")
                        .with(people.as(People.FINCH))
                        .with(csrf()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theListIsNarrowedByWhetherTheyLeft(@Autowired JdbcClient jdbc) throws Exception {
        LetterId kept = posted("kept@pages.example");
        LetterId lost = posted("lost@pages.example");
        giveUp(lost, jdbc);

        assertThat(shown("given-up")).containsExactly("/firm/outbox/" + lost);
        assertThat(shown("kept")).containsExactly("/firm/outbox/" + kept);
        assertThat(shown("sent")).isEmpty();
        assertThat(shown("nonsense")).containsExactly("/firm/outbox/" + lost, "/firm/outbox/" + kept);
        Document page = page("/firm/outbox?q=@pages.example&stage=given-up");
        assertThat(page.select(".seg a[aria-current]").text()).isEqualTo("Not delivered");
        assertThat(page.select("form[role=search] input[name=stage]").val()).isEqualTo("given-up");
    }

    @Test
    void aLetterThatWasGivenUpIsClosedOnce(@Autowired JdbcClient jdbc) throws Exception {
        LetterId lost = posted("lost@pages.example");
        assertThat(close(lost)).hasStatus(HttpStatus.CONFLICT);
        giveUp(lost, jdbc);
        assertThat(page("/firm/outbox/" + lost).select("form[action$=closing]").text())
                .isEqualTo("Nothing more to do");

        assertThat(close(lost)).hasRedirectedUrl("/firm/outbox/" + lost);

        assertThat(shown("given-up")).isEmpty();
        assertThat(shown("closed")).containsExactly("/firm/outbox/" + lost);
        assertThat(page("/firm/outbox/" + lost).select("form[action$=closing]")).isEmpty();
        assertThat(close(lost)).as("a second time").hasStatus(HttpStatus.CONFLICT);
    }

    private MvcTestResult close(LetterId id) {
        return mvc.post()
                .uri("/firm/outbox/" + id + "/closing")
                .with(people.as(People.JONAS))
                .with(csrf())
                .exchange();
    }

    private static void giveUp(LetterId id, JdbcClient jdbc) {
        jdbc.sql("UPDATE letter SET given_up_at = now() WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private List<String> shown(String stage) throws Exception {
        return page("/firm/outbox?q=@pages.example&stage=" + stage)
                .select(".row-title")
                .eachAttr("href");
    }

    @Test
    void anUnknownLetterIsNotFound() {
        assertThat(mvc.get().uri("/firm/outbox/999999999").with(people.as(People.FINCH)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private LetterId posted(String email) {
        outbox.post(Letter.to(email, "Grace <b>Hill</b>", languages.in(Locale.ENGLISH))
                .subject("mail.outbox.none")
                .action("mail.retry", LINK)
                .secret(LINK.substring(LINK.lastIndexOf('/') + 1)));
        return outbox.page(email, null, null, null).letters().get(0).id();
    }

    private Document page(String path) throws Exception {
        var result =
                mvc.get().uri(URI.create(path)).with(people.as(People.FINCH)).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
