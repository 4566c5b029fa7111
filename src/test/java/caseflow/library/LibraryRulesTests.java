package caseflow.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseflow.library.Article.Deed;
import caseflow.library.Excerpt.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryRulesTests {

    private static final Deed DEED = new Deed(Instant.EPOCH, "Eleanor Finch");

    private static Article article(@Nullable Deed publication, @Nullable Deed removal) {
        var category = new Category(new CategoryId(2), "Invoices");
        var wording = new Wording(category.id(), "Paying", "text");
        return new Article(
                new ArticleId(7), category, wording, 3, Instant.EPOCH, "Jonas", publication, removal, Set.of(12L));
    }

    @Test
    void clientsReadWhatIsPublishedAndNotRemoved() {
        assertThat(article(null, null).shown()).isFalse();
        assertThat(article(DEED, null).shown()).isTrue();
        assertThat(article(DEED, DEED).shown()).isFalse();
    }

    @Test
    void nobodySavesOverSomebodyElseNorChangesWhatWasRemoved() {
        assertThat(article(null, null).seen(3).version()).isEqualTo(3);
        assertThatThrownBy(() -> article(null, null).seen(2)).isInstanceOf(ArticleChangedMeanwhile.class);
        assertThatThrownBy(() -> article(DEED, DEED).atHand()).isInstanceOf(ArticleRemoved.class);
    }

    @Test
    void itShowsItsOwnPicturesAndNoOthers() {
        assertThat(article(DEED, null).picturesBelow("portal").named("image:12"))
                .isEqualTo("/portal/library/7/pictures/12");
        assertThat(article(DEED, null).picturesBelow("portal").named("image:13"))
                .isNull();
        assertThat(article(DEED, null).picturesBelow("firm").named("https://evil.example/image:12"))
                .isNull();
        assertThat(article(DEED, null).picturesBelow("firm").named("image:99999999999999999999"))
                .isNull();
    }

    @Test
    void aThingMovesByOnePlaceAndNotBeyondTheEdge() {
        List<String> list = List.of("a", "b", "c");

        assertThat(Direction.UP.moved(list, "b")).containsExactly("b", "a", "c");
        assertThat(Direction.DOWN.moved(list, "b")).containsExactly("a", "c", "b");
        assertThat(Direction.UP.moved(list, "a")).isEqualTo(list);
        assertThat(Direction.DOWN.moved(list, "c")).isEqualTo(list);
        assertThat(Direction.DOWN.moved(list, "x")).isEqualTo(list);
        assertThat(Direction.of("Up")).contains(Direction.UP);
        assertThat(Direction.of("sideways")).isEmpty();
    }

    @Test
    void ofWhatIsTypedTheWordsAreLookedFor() {
        assertThat(Question.of("How do I pay?! (my invoice)").words())
                .containsExactly("how", "do", "i", "pay", "my", "invoice");
        assertThat(Question.of("Größe ÉTÉ عقد 2026").words()).containsExactly("größe", "été", "عقد", "2026");
        assertThat(Question.of("pay Pay PAY").words()).containsExactly("pay");
        assertThat(Question.of("'; DROP TABLE x; -- & | ! :* <-> (").words()).containsExactly("drop", "table", "x");
    }

    @Test
    void anEndlessQuestionIsCutShort() {
        assertThat(Question.of("word ".repeat(2_000)).words()).containsExactly("word");
        String many =
                String.join(" ", IntStream.range(0, 50).mapToObj(i -> "w" + i).toList());
        assertThat(Question.of(many).words()).hasSize(12);
        assertThat(Question.of("x".repeat(10_000)).words()).isEmpty();
        assertThat(Question.of("x".repeat(10_000)).typed()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!…", "\u0000", "()&|", "🙂"})
    void withoutAWordThereIsNothingToLookFor(String typed) {
        assertThat(Question.of(typed).words()).isEmpty();
        assertThat(Question.of(typed).note()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice 2231", "grace@hill.example", "+1 617 555 0142", "a b c d e f g"})
    void whatMightBePersonalIsNotNoted(String typed) {
        assertThat(Question.of(typed).note()).isEmpty();
    }

    @Test
    void otherWordsAreNotedInOneSpelling() {
        assertThat(Question.of("Notary  FEES?").note()).contains("notary fees");
    }

    @ParameterizedTest
    @CsvSource({
        "invioce, invoice, 1",
        "invoise, invoice, 1",
        "invoce, invoice, 1",
        "invooice, invoice, 1",
        "voice, invoice, 2",
        "same, same, 0",
        "abc, xyz, 3"
    })
    void theDistanceOfTwoWordsIsWhatWentWrong(String one, String other, int distance) {
        assertThat(TypingErrors.between(one, other)).isEqualTo(distance);
        assertThat(TypingErrors.between(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "cleint, client",
        "biil, bill",
        "offce, office",
        "emmail, email",
        "eamil, email",
        "ourt, court",
        "xlaim, claim",
        "signx, sign"
    })
    void oneErrorInAShortWordLeavesItsFirstLetterOrItsLast(String typed, String meant) {
        assertThat(TypingErrors.isShort(typed)).isTrue();
        assertThat(TypingErrors.meant(typed, List.of(meant))).containsExactly(meant);
        assertThat(typed.charAt(0) == meant.charAt(0)
                        || typed.charAt(typed.length() - 1) == meant.charAt(meant.length() - 1))
                .isTrue();
    }

    @Test
    void aWordMeansWhatItIsCloseToUnlessItIsThereItself() {
        assertThat(TypingErrors.meant("invioce", List.of("invoice", "voice", "inventory")))
                .containsExactly("invoice");
        assertThat(TypingErrors.meant("voice", List.of("voice", "invoice"))).isEmpty();
        assertThat(TypingErrors.meant("tax", List.of("fax", "tex"))).isEmpty();
        assertThat(TypingErrors.meant("certifcates", List.of("certificates", "certain")))
                .containsExactly("certificates");
    }

    @Test
    void theLastWordMayBeUnfinished() {
        List<Term> terms = Term.of(Question.of("pay invioce"), Map.of("invioce", List.of("invoice")));

        assertThat(Term.joined(terms, " & ")).isEqualTo("(pay) & (invioce:* | invoice)");
        assertThat(Term.joined(Term.of(Question.of("my in"), Map.of()), " | ")).isEqualTo("(my) | (in)");
    }

    @Test
    void whatWasFoundIsMarkedAndNothingElseIsLost() {
        assertThat(Excerpt.of("Pay \uE000<b>my\uE001 invoice").parts())
                .containsExactly(new Part("Pay ", false), new Part("<b>my", true), new Part(" invoice", false));
        assertThat(Excerpt.of("stray \uE001 signs \uE000").parts()).containsExactly(new Part("stray  signs ", false));
        assertThat(Excerpt.of("").parts()).isEmpty();
    }

    @Test
    void whereSomethingHasItAllTheRestIsLeftOut() {
        Question question = Question.of("pay invoice");

        Answer some = Answer.of(question, List.of(hit(1, true), hit(2, false)));
        assertThat(some.hits()).extracting(Hit::id).containsExactly(new ArticleId(1));
        assertThat(some.partly()).isFalse();
        assertThat(Answer.of(question, List.of(hit(2, false), hit(3, false))).partly())
                .isTrue();
        assertThat(Answer.of(question, List.of()).partly()).isFalse();
        List<Hit> many = IntStream.rangeClosed(0, Answer.MOST)
                .mapToObj(i -> hit(i, true))
                .toList();
        assertThat(Answer.of(question, many).more()).isTrue();
        assertThat(Answer.of(question, many).hits()).hasSize(Answer.MOST);
    }

    private static Hit hit(long id, boolean whole) {
        return new Hit(new ArticleId(id), "Category", Excerpt.of("title"), Excerpt.of("text"), whole);
    }
}
