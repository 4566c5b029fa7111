package caseflow.library.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.library.Article;
import caseflow.library.Bookcase;
import caseflow.library.CategoryId;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Staff find articles, see which ones help nobody, and leave a trace of what they move. */
@CaseFlowTest
class FindArticlesTests {

    private static final String LIBRARY = "/firm/library";

    @Autowired
    Bookcase bookcase;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryClock clock;

    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");
    private Instant before = Instant.EPOCH;
    private CategoryId category;

    @BeforeEach
    void aShelf() {
        before = clock.instant();
        category = bookcase.category();
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private Document page(String path) throws Exception {
        MvcTestResult page = mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString());
    }

    private List<String> found(String words) throws Exception {
        return page(LIBRARY + "?q=" + words).select(".row-title").eachText();
    }

    private MvcTestResult post(String who, String path, String... fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(who));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private List<String> deeds(String path) {
        return bookcase.owner()
                .sql("SELECT deed FROM audit WHERE path = :path ORDER BY id")
                .param("path", path)
                .query(String.class)
                .list();
    }

    @Test
    void whatIsInternalIsFoundByItsTitleAndByItsText() throws Exception {
        assertThat(found("intake checklist")).contains("Intake checklist");
        bookcase.internal(category, "A " + word, "x");
        bookcase.published(category, "The text", "Of a **" + word + "**.");
        Article gone = bookcase.internal(category, "Gone " + word, "x");
        bookcase.remove(gone);

        assertThat(found(word.toUpperCase(Locale.ROOT))).containsExactly("A " + word, "The text");
        Document page = page(LIBRARY + "?q=" + word);
        assertThat(page.select("input[name=q]").val()).isEqualTo(word);
        assertThat(page.select(".mover"))
                .as("they do not stand in their order here")
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        assertThat(page(LIBRARY + "?q=" + word).select("main").text()).contains("No article fits", "All articles");
        assertThat(found("%25")).as("a sign stands for itself").doesNotContain("Intake checklist");
    }

    @Test
    void whatHelpsNobodyIsMarkedUntilItIsRewritten() throws Exception {
        Article article = bookcase.published(category, word, "x");
        Contact reader = bookcase.contact();
        String place = "/portal/library/" + article.id();

        post(reader.email(), place + "/opinion", "helpful", "false");
        assertThat(page(LIBRARY + "?category=" + category).select(".row").text())
                .contains("Seldom helpful", "0 yes, 1 no");
        assertThat(said(reader, place)).isEqualTo("No");

        clock.tell(before.plus(Duration.ofMinutes(1)));
        assertThat(post(
                        People.JONAS,
                        LIBRARY + "/" + article.id(),
                        "title",
                        word,
                        "category",
                        category.toString(),
                        "body",
                        "Better now",
                        "version",
                        "0"))
                .hasStatus(302);
        assertThat(page(LIBRARY + "?category=" + category).select(".row").text())
                .contains(word)
                .doesNotContain("Seldom helpful", "1 no");
        assertThat(page(LIBRARY + "/" + article.id()).select("aside").text()).contains("Nobody has said yet");
        assertThat(said(reader, place)).as("not of what it says now").isEmpty();

        post(reader.email(), place + "/opinion", "helpful", "true");
        assertThat(page(LIBRARY + "?category=" + category).select(".row").text())
                .contains("1 yes, 0 no")
                .doesNotContain("Seldom helpful");
    }

    private String said(Contact reader, String place) throws Exception {
        MvcTestResult page =
                mvc.get().uri(place).with(people.as(reader.email())).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString())
                .select("form[action$=opinion] button[aria-pressed=true]")
                .text();
    }

    @Test
    void whatWasRemovedHasNoForm() {
        Article gone = bookcase.internal(category, word, "x");
        bookcase.remove(gone);

        assertThat(mvc.get().uri(LIBRARY + "/" + gone.id() + "/edit").with(people.as(People.JONAS)))
                .hasStatus(409)
                .bodyText()
                .contains(word + " was removed. Put it back first.");
    }

    @Test
    void whatIsMovedIsOnRecordOnceForEachPlace() {
        Article first = bookcase.internal(category, "First", "x");
        Article second = bookcase.internal(category, "Second", "x");

        post(People.JONAS, LIBRARY + "/" + second.id() + "/place", "to", "up");
        post(People.JONAS, LIBRARY + "/" + second.id() + "/place", "to", "up");

        assertThat(deeds("library/" + second.id())).containsExactly("article.written", "article.moved");
        assertThat(deeds("library/" + first.id())).containsExactly("article.written");
    }

    @Test
    void aMovedCategoryAndAForgottenSearchAreOnRecordWithoutTheWords() {
        CategoryId last = bookcase.category(word);
        bookcase.owner()
                .sql("INSERT INTO library_miss (words, times, last_on) VALUES (:words, 1, now())")
                .param("words", word)
                .update();

        post(People.JONAS, LIBRARY + "/categories/" + last + "/place", "to", "up");
        post(People.JONAS, LIBRARY + "/searches/removal", "words", word);
        post(People.JONAS, LIBRARY + "/searches/removal", "words", word);

        assertThat(deeds("library/categories")).contains("category.moved");
        assertThat(deeds("library/searches")).contains("search.forgotten");
        assertThat(bookcase.owner()
                        .sql("SELECT string_agg(deed, ' ' ORDER BY id) FROM audit WHERE label = :word")
                        .param("word", word)
                        .query(String.class)
                        .single())
                .isEqualTo("category.added category.moved");
    }
}
