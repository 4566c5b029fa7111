package caseflow.library.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.library.Article;
import caseflow.library.Bookcase;
import caseflow.library.CategoryId;
import caseflow.library.Picture;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact finds and reads what is published, and nothing of the rest. */
@CaseFlowTest
class LibraryPagesTests {

    private static final String LIBRARY = "/portal/library";

    @Autowired
    Bookcase bookcase;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private CategoryId category;

    @BeforeEach
    void aReaderAndAShelf() {
        grace = bookcase.contact();
        category = bookcase.category();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(grace.email())).exchange();
    }

    private MvcTestResult look(String q) {
        return mvc.get()
                .uri(LIBRARY)
                .param("q", q)
                .with(people.as(grace.email()))
                .exchange();
    }

    private MvcTestResult say(Contact who, String place, String helpful) {
        return mvc.post()
                .uri(place + "/opinion")
                .param("helpful", helpful)
                .with(csrf())
                .with(people.as(who.email()))
                .exchange();
    }

    private static String place(Article article) {
        return LIBRARY + "/" + article.id();
    }

    private String shelf() {
        return LIBRARY + "?category=" + category;
    }

    @Test
    void everyContactMayReadIt() {
        for (String email : List.of(People.GRACE, People.TOM, People.PRIYA, People.MARA)) {
            assertThat(mvc.get().uri(LIBRARY).with(people.as(email)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("How do I pay my invoice?")
                    .doesNotContain("Intake checklist", "For the office");
        }
    }

    @Test
    void anArticleIsReadAndLeadsBackToItsCategory() {
        Article article = bookcase.published(category, "Fees & more", "We ask **little**.");

        assertThat(see(shelf())).bodyText().contains("Fees &amp; more");
        assertThat(see(place(article)))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>little</strong>", "Updated ", "Was this helpful?", shelf());
        assertThat(see(place(article) + "/print"))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>little</strong>", "Fees &amp; more")
                .doesNotContain("id=\"sidebar\"", "Was this helpful?");
    }

    @Test
    void whatIsNotPublishedIsNotThereByAnyAddress() {
        Article article = bookcase.internal(category, "Quiet draft", "![x](image:1)");
        Picture picture = bookcase.picture(article);
        String image = place(article) + "/pictures/" + picture.id();
        List<String> addresses = List.of(place(article), place(article) + "/print", image);

        assertNotThere(addresses);
        assertThat(say(grace, place(article), "true")).hasStatus(404);
        assertThat(see(shelf())).hasStatus(404);

        bookcase.publish(article);
        assertThat(addresses).allSatisfy(address -> assertThat(see(address)).hasStatusOk());

        bookcase.unpublish(article);
        assertNotThere(addresses);
        bookcase.remove(bookcase.publish(article));
        assertNotThere(addresses);
        assertThat(look("quiet draft")).bodyText().doesNotContain(place(article));
    }

    private void assertNotThere(List<String> addresses) {
        assertThat(addresses).allSatisfy(address -> assertThat(see(address)).hasStatus(404));
    }

    @Test
    void aPictureIsDrawnAndCanDoNothingElse() {
        Article article = bookcase.published(category, "Plan", "x");
        Picture picture = bookcase.picture(article);
        bookcase.owner()
                .sql("UPDATE library_article SET body = :body WHERE id = :id")
                .param("body", "![The plan](image:%s) ![Elsewhere](https://evil.example/x.png)".formatted(picture.id()))
                .param("id", article.id().value())
                .update();
        String address = place(article) + "/pictures/" + picture.id();

        assertThat(see(place(article)))
                .bodyText()
                .contains("<img src=\"" + address + "\" alt=\"The plan\"", "Elsewhere")
                .doesNotContain("evil.example");
        assertThat(see(address))
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
                .body()
                .isEqualTo(Bookcase.png());
    }

    @Test
    void aPictureIsReachedThroughItsOwnArticleOnly() {
        Article shown = bookcase.published(category, "Shown", "x");
        Article hidden = bookcase.internal(category, "Hidden", "x");
        Picture secret = bookcase.picture(hidden);

        assertThat(see(place(shown) + "/pictures/" + secret.id())).hasStatus(404);
        assertThat(see(place(shown) + "/pictures/0")).hasStatus(404);
    }

    @Test
    void aContactSaysOnceWhetherItHelpedAndMayThinkAgain() {
        Article article = bookcase.published(category, "Fees", "x");
        String place = place(article);
        Contact other = bookcase.contact();

        assertThat(say(grace, place, "true")).hasRedirectedUrl(place);
        assertThat(say(grace, place, "true")).hasRedirectedUrl(place);
        assertThat(see(place)).bodyText().contains("value=\"true\" aria-pressed=\"true\"");
        assertThat(say(other, place, "true")).hasRedirectedUrl(place);
        assertThat(opinions(article)).isEqualTo("2 yes, 0 no");

        say(grace, place, "false");
        assertThat(see(place)).bodyText().contains("value=\"false\" aria-pressed=\"true\"");
        assertThat(opinions(article)).isEqualTo("1 yes, 1 no");
        assertThat(say(grace, place, "perhaps")).hasStatus(400);
        assertThat(mvc.post().uri(place + "/opinion").with(csrf()).with(people.as(grace.email())))
                .hasStatus(400);
    }

    private String opinions(Article article) {
        return bookcase.owner()
                .sql("""
                        SELECT count(*) FILTER (WHERE helpful) || ' yes, ' || count(*) FILTER (WHERE NOT helpful) || ' no'
                          FROM library_answer WHERE article_id = :id""")
                .param("id", article.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void whatIsFoundIsMarkedInPlainWords() {
        bookcase.published(category, "A <b>gooseberrish</b> matter", "Of <script>gooseberrish</script> things & such.");

        assertThat(look("gooseberish"))
                .hasStatusOk()
                .bodyText()
                .contains("A &lt;b&gt;<mark>gooseberrish</mark>&lt;/b&gt; matter", "things &amp; such")
                .doesNotContain("<b>", "<script>gooseberrish");
    }

    @Test
    void whatIsNotFoundIsSaidInASentence() {
        assertThat(look("zzyzxqq")).hasStatusOk().bodyText().contains("Nothing found", "zzyzxqq");
        assertThat(look("?!")).hasStatusOk().bodyText().contains("There is no word in that");
        assertThat(look("   ")).hasStatusOk().bodyText().doesNotContain("Nothing found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"><script>alert(1)</script>", "\\", "\u0000", "a & ! (", "%", "\uE000x\uE001", ":*"})
    void nothingThatIsTypedBreaksIt(String typed) {
        assertThat(look(typed)).hasStatusOk().bodyText().doesNotContain("<script>alert");
        assertThat(look(typed.repeat(10_000))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?category=0", "/0", "/x", "/99999999999999999999", "/1/pictures/x"})
    void whatIsNotThereIsNotFound(String rest) {
        assertThat(see(LIBRARY + rest)).hasStatus(404);
    }

    @Test
    void aLongCategoryIsShownInFullOnAPageOfItsOwn() {
        for (int i = 1; i <= 9; i++) {
            bookcase.published(category, "Chapter no. " + i, "x");
        }

        assertThat(see(LIBRARY))
                .bodyText()
                .contains("Chapter no. 8", "All 9 articles", "category=" + category)
                .doesNotContain("Chapter no. 9");
        assertThat(see(shelf())).bodyText().contains("Chapter no. 9");
    }

    @Test
    void itTakesFewStatements() {
        var who = people.as(grace.email());
        mvc.get().uri(LIBRARY).with(who).exchange();

        assertThat(Statements.during(() -> mvc.get().uri(LIBRARY).with(who).exchange()))
                .hasSizeBetween(1, 5);
        assertThat(Statements.during(() ->
                        mvc.get().uri(LIBRARY + "?q=pay+invioce").with(who).exchange()))
                .hasSizeBetween(1, 6);
    }
}
