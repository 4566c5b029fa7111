package caseflow.library.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.library.Article;
import caseflow.library.Bookcase;
import caseflow.library.CategoryId;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Staff write, publish, illustrate, file and put away. */
@CaseFlowTest
class FirmLibraryPagesTests {

    private static final String LIBRARY = "/firm/library";

    @Autowired
    Bookcase bookcase;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private CategoryId category;

    @BeforeEach
    void aShelf() {
        category = bookcase.category();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(People.JONAS));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private static String place(Article article) {
        return LIBRARY + "/" + article.id();
    }

    private List<String> deeds(Article article) {
        return bookcase.owner()
                .sql("SELECT deed FROM audit WHERE path = :path ORDER BY id")
                .param("path", "library/" + article.id())
                .query(String.class)
                .list();
    }

    @Test
    void anArticleIsWrittenAndIsInternalUntilItIsPublished() {
        MvcTestResult written =
                post(LIBRARY, "title", "Retainers", "category", category.toString(), "body", "**Paid** first.");
        assertThat(written).hasStatus3xxRedirection();
        String place = written.getResponse().getRedirectedUrl();

        assertThat(see(place)).bodyText().contains("<strong>Paid</strong>", "Internal", "Only you see this");
        assertThat(post(place + "/publication", "version", "0")).hasRedirectedUrl(place);
        assertThat(see(place)).bodyText().contains("Published", "Unpublish");
        assertThat(post(place + "/withdrawal")).hasRedirectedUrl(place);
        assertThat(see(place)).bodyText().contains("Internal");
        assertThat(see(LIBRARY + "?category=" + category)).bodyText().contains("Retainers", "Internal");
    }

    @Test
    void whatMakesNoSenseIsSaidAndNothingTypedIsLost() {
        assertThat(post(LIBRARY, "title", "", "category", "0", "body", "kept words"))
                .hasStatus(422)
                .bodyText()
                .contains("Please fill this in.", "Please choose a category.", "kept words");
        assertThat(post(
                        LIBRARY,
                        "title",
                        "x".repeat(161),
                        "category",
                        category.toString(),
                        "body",
                        "x".repeat(100_001)))
                .hasStatus(422)
                .bodyText()
                .contains("keep it to 160 characters");
        Article article = bookcase.internal(category, "Fees", "x");
        assertThat(post(place(article), "title", "Fees", "category", category.toString(), "body", "", "version", "0"))
                .hasStatus(422);
    }

    @Test
    void nobodySavesOverSomebodyElseNorPublishesWhatTheyHaveNotRead() {
        Article article = bookcase.internal(category, "Fees", "first");
        assertThat(post(
                        place(article),
                        "title",
                        "Fees",
                        "category",
                        category.toString(),
                        "body",
                        "second",
                        "version",
                        "0"))
                .hasRedirectedUrl(place(article));

        assertThat(post(
                        place(article),
                        "title",
                        "Fees",
                        "category",
                        category.toString(),
                        "body",
                        "mine",
                        "version",
                        "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has saved", "mine");
        assertThat(post(place(article) + "/publication", "version", "0")).hasStatus(409);
        assertThat(see(place(article))).bodyText().contains("second").doesNotContain("mine");
    }

    @Test
    void itIsPutAwayAndPutBackAsItWas() {
        Article article = bookcase.published(category, "Fees", "x");

        assertThat(post(place(article) + "/removal")).hasRedirectedUrl(place(article));
        assertThat(see(place(article))).bodyText().contains("removed this on", "Put back");
        assertThat(see(LIBRARY + "/removed")).bodyText().contains(place(article));
        assertThat(see(LIBRARY + "?category=" + category)).bodyText().doesNotContain(place(article));
        assertThat(post(place(article), "title", "x", "category", category.toString(), "body", "x", "version", "0"))
                .hasStatus(409);
        assertThat(post(place(article) + "/publication", "version", "0")).hasStatus(409);

        assertThat(post(place(article) + "/restoration")).hasRedirectedUrl(place(article));
        assertThat(see(place(article))).bodyText().contains("Published");
        assertThat(deeds(article))
                .containsExactly("article.written", "article.published", "article.removed", "article.restored");
    }

    @Test
    void onlyThatOneIsPublishedIsNewsAndForTheFirmAlone() {
        Article article = bookcase.published(category, "Newsworthy " + category, "x");
        post(
                place(article),
                "title",
                "Newsworthy " + category,
                "category",
                category.toString(),
                "body",
                "y",
                "version",
                "0");

        assertThat(see("/firm")).bodyText().contains("published the article Newsworthy " + category);
        assertThat(see("/firm")).bodyText().doesNotContain("edited the article Newsworthy " + category);
        assertThat(mvc.get().uri("/portal").with(people.as(People.GRACE)))
                .bodyText()
                .doesNotContain("Newsworthy " + category);
    }

    @Test
    void articlesAndCategoriesAreMoved() {
        bookcase.internal(category, "First", "x");
        Article second = bookcase.internal(category, "Second", "x");
        String shelf = LIBRARY + "?category=" + category;

        assertThat(post(place(second) + "/place", "to", "up", "category", category.toString()))
                .hasRedirectedUrl(shelf + "#article-" + second.id());
        assertThat(see(shelf)).bodyText().containsSubsequence("Second</bdi>", "First</bdi>");
        post(place(second) + "/place", "to", "down");
        assertThat(see(shelf)).bodyText().containsSubsequence("First</bdi>", "Second</bdi>");
        assertThat(post(place(second) + "/place", "to", "sideways")).hasStatus(404);

        CategoryId last = bookcase.category("Last of all " + category);
        post(LIBRARY + "/categories/" + last + "/place", "to", "up");
        assertThat(see(LIBRARY + "/categories"))
                .bodyText()
                .containsSubsequence("id=\"category-" + last + "\"", "id=\"category-" + category + "\"");
    }

    @Test
    void categoriesAreAddedRenamedAndRemovedWhenEmpty() {
        String categories = LIBRARY + "/categories";
        String name = "Wills " + category;
        assertThat(post(categories, "name", name)).hasRedirectedUrl(categories);
        assertThat(post(categories, "name", name.toUpperCase(Locale.ROOT)))
                .hasStatus(422)
                .bodyText()
                .contains("Another category is called");
        assertThat(post(categories, "name", " ")).hasStatus(422);

        assertThat(post(categories + "/" + category, "name", name)).hasStatus(422);
        assertThat(post(categories + "/" + category, "name", "Estates " + category))
                .hasRedirectedUrl(categories);
        Article article = bookcase.internal(category, "Fees", "x");
        assertThat(post(categories + "/" + category + "/removal")).hasStatus(409);
        bookcase.remove(article);
        assertThat(post(categories + "/" + category + "/removal"))
                .hasStatus(409)
                .bodyText()
                .contains("Articles are filed under");
        CategoryId empty = bookcase.category();
        assertThat(post(categories + "/" + empty + "/removal")).hasRedirectedUrl(categories);
        assertThat(see(categories + "/" + empty + "/edit")).hasStatus(404);
    }

    @Test
    void whatWasLookedForInVainBecomesAnArticle() {
        mvc.get()
                .uri("/portal/library")
                .param("q", "Vainglorish yyzzq")
                .with(people.as(People.GRACE))
                .exchange();

        assertThat(see(LIBRARY + "/searches"))
                .bodyText()
                .contains("vainglorish yyzzq", LIBRARY + "/new?title=vainglorish+yyzzq");
        assertThat(mvc.get()
                        .uri(LIBRARY + "/new")
                        .param("title", "vainglorish yyzzq")
                        .with(people.as(People.JONAS)))
                .bodyText()
                .contains("value=\"vainglorish yyzzq\"");
        assertThat(post(LIBRARY + "/searches/removal", "words", "vainglorish yyzzq"))
                .hasRedirectedUrl(LIBRARY + "/searches");
        assertThat(see(LIBRARY + "/searches")).bodyText().doesNotContain("vainglorish");
    }

    @Test
    void theListTakesFewStatements() {
        var who = people.as(People.JONAS);
        mvc.get().uri(LIBRARY).with(who).exchange();

        assertThat(Statements.during(() -> mvc.get().uri(LIBRARY).with(who).exchange()))
                .hasSizeBetween(1, 4);
    }
}
