package caseflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTests {

    private static final String JOINER = "\u200D";
    private static final String NON_JOINER = "\u200C";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "\t\r\n",
                "\u00A0\u2003\u3000",
                "\u200B\u200D\uFEFF\u2060",
                "\u202E\u2066\u2069",
                // letters by their class, and nothing to see
                "\u3164\u115F\u1160\uFFA0",
                // a tag says something only to machines
                "\uDB40\uDC47\uDB40\uDC72",
                "\u0000\u0007"
            })
    void nothingToSeeIsNoName(String typed) {
        assertThat(TypedName.objection(typed)).contains("evidence.name.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "— —", "42", "👍", "👨‍👩‍👧", "🇩🇪", "\u0301\u0308", "✔", "\u2800"})
    void aNameHasALetter(String typed) {
        assertThat(TypedName.objection(typed)).contains("evidence.name.wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace Hill",
                "O’Neill-Ångström, Jr.",
                "ليلى حداد",
                "דוד לוי",
                "王小明",
                "さくら",
                "김민준",
                "Nguye\u0302\u0303n",
                "Ｇｒａｃｅ",
                "𠮷野家",
                "X",
                "Grace 🌷",
                "علی\u200Cرضا",
                "क्\u200Dष"
            })
    void namesOfAllScriptsStayAsTheyAre(String typed) {
        assertThat(TypedName.objection(typed)).isEmpty();
        assertThat(new TypedName(typed).value()).isEqualTo(typed);
    }

    @Test
    void blanksAreOneSpaceBetweenWords() {
        assertThat(new TypedName("\n  Grace \t\u00A0 Hill\u3000").value()).isEqualTo("Grace Hill");
        assertThat(new TypedName("Grace\nHill").value()).isEqualTo("Grace Hill");
        assertThat(new TypedName("Grace \u200B Hill").value()).isEqualTo("Grace Hill");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(new TypedName("\uFEFFGr\u200Bace\u00AD H\u2060ill\u0007").value())
                .isEqualTo("Grace Hill");
        assertThat(new TypedName("\u202Elli\u202CH ecarG\u2069").value()).isEqualTo("lliH ecarG");
        assertThat(new TypedName("Grace\u3164Hill").value()).isEqualTo("GraceHill");
        assertThat(new TypedName("Grace\uD800 Hill").value()).isEqualTo("Grace Hill");
    }

    /** Otherwise two names that look the same would not be. */
    @Test
    void joinersStayOnlyWhereTheyJoin() {
        assertThat(new TypedName("Gr" + NON_JOINER + "ace" + JOINER).value()).isEqualTo("Grace");
        assertThat(new TypedName(JOINER + "علی" + NON_JOINER).value()).isEqualTo("علی");
        assertThat(new TypedName("علی" + NON_JOINER + NON_JOINER + "رضا").value())
                .isEqualTo("علیرضا");
    }

    @Test
    void whatIsTooLongIsRefusedAndNotCut() {
        assertThat(TypedName.objection("x".repeat(300))).contains("evidence.name.long");
        assertThat(TypedName.objection("x".repeat(121))).contains("evidence.name.long");
        assertThat(TypedName.objection("x".repeat(120))).isEmpty();
        assertThat(TypedName.objection(" " + "x".repeat(120) + "\u200B ")).isEmpty();
    }

    @Test
    void lengthIsCountedAsPeopleWould() {
        assertThat(TypedName.objection("𠮷".repeat(120))).isEmpty();
        assertThat(TypedName.objection("𠮷".repeat(121))).contains("evidence.name.long");
    }

    @Test
    void thereIsNoNameOfWhatIsObjectedTo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TypedName("👍"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TypedName("x".repeat(300)));
    }
}
