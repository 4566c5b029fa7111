package caseflow.library;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.library.Excerpt.Part;
import caseflow.offers.Desk;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Clients find what they mean, whatever they type, and nothing that is not for them. */
@CaseFlowTest
class SearchLibraryTests {

    @Autowired
    Bookcase bookcase;

    @Autowired
    Searches searches;

    private static List<ArticleId> ids(Answer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.parts().stream().filter(Part::marked).map(Part::text).collect(Collectors.joining(" "));
    }

    private static String text(Excerpt excerpt) {
        return excerpt.parts().stream().map(Part::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay invioce", "how do i pay my invoice", "PAYING INVOICES", "pay invoi", "invoise pay"})
    void theQuestionIsFoundHoweverItIsTyped(String typed) {
        Hit best = bookcase.search(typed).hits().get(0);

        assertThat(text(best.title())).isEqualTo("How do I pay my invoice?");
        assertThat(marked(best.title())).containsIgnoringCase("pay").containsIgnoringCase("invoice");
    }

    @Test
    void wordsWithTypingErrorsAreFoundInTheTextToo() {
        Article article = bookcase.published(bookcase.category(), "Stamps", "We keep every *zyxwalbatross* for you.");

        Answer answer = bookcase.search("zyxwalbatros");
        assertThat(ids(answer)).containsExactly(article.id());
        assertThat(marked(answer.hits().get(0).text())).isEqualTo("zyxwalbatross");
        assertThat(ids(bookcase.search("zyxwlabatross"))).containsExactly(article.id());
        assertThat(ids(bookcase.search("zyxw"))).as("unfinished").containsExactly(article.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cleint", "reufnd", "offcie", "emial", "cuort", "cliam", "biil", "sgin", "lcient", "clien5"})
    void shortWordsWithATypingErrorAreFound(String typed) {
        Article article = bookcase.published(
                bookcase.category(), "Blackthornish", "Client, refund, office, email, court, claim, bill and sign.");

        Answer answer = bookcase.search("blackthornish " + typed);
        bookcase.remove(article);

        assertThat(ids(answer)).contains(article.id());
        assertThat(answer.partly()).isFalse();
    }

    @Test
    void otherScriptsAndAccentsAreFoundToo() {
        CategoryId category = bookcase.category();
        Article german = bookcase.published(category, "Überweisungsträger", "x");
        Article arabic = bookcase.published(category, "الوثائق", "x");

        assertThat(ids(bookcase.search("überweisungsträger"))).containsExactly(german.id());
        assertThat(ids(bookcase.search("ÜBERWEISUNGSTRÄGER"))).containsExactly(german.id());
        assertThat(ids(bookcase.search("uberweisungstrager"))).containsExactly(german.id());
        assertThat(ids(bookcase.search("الوثائق"))).containsExactly(arabic.id());
    }

    @Test
    void theTitleCountsMoreThanTheCategoryAndThatMoreThanTheText() {
        CategoryId plain = bookcase.category();
        Article inText = bookcase.published(plain, "One", "About a quillwortish thing.");
        Article inTitle = bookcase.published(plain, "A quillwortish thing", "x");
        Article inCategory = bookcase.published(bookcase.category("All that is quillwortish"), "Two", "x");

        assertThat(ids(bookcase.search("quillwortish"))).containsExactly(inTitle.id(), inCategory.id(), inText.id());
    }

    @Test
    void whereNothingHasAllWordsWhatHasSomeIsShown() {
        Article article = bookcase.published(bookcase.category(), "Marmaladejar", "x");

        Answer answer = bookcase.search("marmaladejar zzyzx");
        assertThat(ids(answer)).containsExactly(article.id());
        assertThat(answer.partly()).isTrue();
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        CategoryId category = bookcase.category();
        Article article = bookcase.internal(category, "Umbrellafern", "Umbrellafern");
        assertThat(ids(bookcase.search("umbrellafern"))).isEmpty();

        bookcase.publish(article);
        assertThat(ids(bookcase.search("umbrellafern"))).containsExactly(article.id());
        bookcase.unpublish(article);
        assertThat(ids(bookcase.search("umbrellafern"))).isEmpty();
        bookcase.publish(article);
        bookcase.remove(article);
        assertThat(ids(bookcase.search("umbrellafern"))).isEmpty();
        assertThat(ids(bookcase.search("intake checklist"))).as("the demo's").isEmpty();
    }

    @Test
    void anEditedArticleIsFoundByItsNewWordsOnly(@Autowired Articles articles) {
        CategoryId category = bookcase.category();
        Article article = bookcase.published(category, "Oldwordium", "x");
        bookcase.firm(() -> {
            articles.save(article.id(), 0, new Wording(category, "Newwordium", "y"), Desk.STAFF);
            return article;
        });

        assertThat(ids(bookcase.search("newwordium"))).containsExactly(article.id());
        assertThat(ids(bookcase.search("oldwordium"))).doesNotContain(article.id());
    }

    @Test
    void aRenamedCategoryIsFoundByItsNewName(@Autowired Categories categories) {
        CategoryId category = bookcase.category("Wrenhouse matters");
        Article article = bookcase.published(category, "x", "x");
        bookcase.firm(() -> {
            categories.rename(category, "Larkspurred matters", Desk.STAFF);
            return category;
        });

        assertThat(ids(bookcase.search("larkspured"))).as("with a typing error").containsExactly(article.id());
        assertThat(ids(bookcase.search("wrenhouse"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "'; DROP TABLE library_article; --",
                "a & | ! ( ) :* <-> <2>",
                "%_%",
                ":*",
                "the of and",
                "\u0000\u0001",
                "StartSel=<script>, StopSel=x",
                "\uE000\uE001",
                "\uD800 lone \uDC00",
                "e\u0301\u0301\u0301\u0301",
                "𝔭𝔞𝔶 ＰＡＹ ﬁ",
                "a.b.c/d?e=f&g#h",
                "-1 +2 1e5 0x10"
            })
    void nothingThatIsTypedBreaksIt(String typed) {
        assertThat(bookcase.search(typed).hits().size()).isLessThanOrEqualTo(Answer.MOST);
        assertThat(bookcase.search((typed + " ").repeat(3_000))
                        .question()
                        .typed()
                        .length())
                .isLessThanOrEqualTo(Question.LONGEST);
    }

    @Test
    void markupIsFoundAsWordsAndNeverAsMarkup() {
        bookcase.published(bookcase.category(), "Tags <script>tagglewort</script>", "<img src=x onerror=tagglewort>");

        Hit hit = bookcase.search("tagglewort").hits().get(0);
        assertThat(text(hit.title())).isEqualTo("Tags <script>tagglewort</script>");
        assertThat(marked(hit.title())).isEqualTo("tagglewort");
    }

    @Test
    void whatIsLookedForInVainIsCountedWithoutWhoDid() {
        String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zzqx";
        bookcase.search(word);
        bookcase.search(word.toUpperCase(Locale.ROOT) + "?");
        bookcase.search(word + " 12345");
        bookcase.search(word + "@hill.example");

        assertThat(bookcase.misses())
                .filteredOn(miss -> miss.words().startsWith(word))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.words()).isEqualTo(word);
                    assertThat(miss.times()).isEqualTo(2);
                });
        assertThat(bookcase.owner()
                        .sql("SELECT column_name FROM information_schema.columns WHERE table_name = 'library_miss'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("words", "times", "last_on");
        bookcase.firm(() -> {
            searches.forget(word, Desk.STAFF);
            return word;
        });
        assertThat(bookcase.misses()).noneMatch(miss -> miss.words().equals(word));
    }

    @Test
    void onlyTheMostFrequentAndTheLatestAreKept() {
        bookcase.owner().sql("""
                        INSERT INTO library_miss (words, times, last_on)
                        SELECT 'flood ' || translate(i::text, '0123456789', 'abcdefghij'), 2, DATE '2026-01-01'
                          FROM generate_series(1, 400) AS i
                        UNION ALL SELECT 'long ago', 99, DATE '2020-01-01'""").update();

        bookcase.search("floodlightish");

        assertThat(bookcase.misses()).hasSizeLessThanOrEqualTo(Searches.MOST);
        assertThat(bookcase.misses()).noneMatch(miss -> miss.words().equals("long ago"));
        bookcase.owner()
                .sql("DELETE FROM library_miss WHERE words LIKE 'flood%'")
                .update();
    }

    @Test
    void wordsThatNoArticleHasAnyMoreAreForgotten() {
        Article article = bookcase.published(bookcase.category(), "Bygonewordish", "x");
        String known = "SELECT count(*) FROM library_word WHERE word = 'bygonewordish'";
        assertThat(bookcase.owner().sql(known).query(Integer.class).single()).isEqualTo(1);

        bookcase.unpublish(article);
        bookcase.firm(() -> {
            searches.tidy();
            return article;
        });

        assertThat(bookcase.owner().sql(known).query(Integer.class).single()).isZero();
        assertThat(bookcase.search("pay invioce").hits())
                .as("the others are kept")
                .isNotEmpty();
    }
}
