package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.web.Brand;
import caseflow.web.Spoken;
import caseflow.web.Words;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SheetTests {

    private static final Brand FINCH = new Brand("Finch & Partners", "", "", ZoneOffset.UTC, false);
    private static final Brand DISCREET_FINCH = new Brand("Finch & Partners", "", "", ZoneOffset.UTC, true);

    private static Words english;

    @BeforeAll
    static void learn() throws Exception {
        english = Spoken.english();
    }

    @Test
    void gatheredLettersAreCountedInTheSubjectAndGreetTheirReaderOnce() {
        Sheet sheet = told("one").and(told("two"), english, FINCH).and(told("three"), english, FINCH);

        assertThat(sheet.subject()).isEqualTo("3 new things for you at Finch & Partners");
        assertThat(sheet.items())
                .extracting(Sheet.Item::paragraphs)
                .containsExactly(List.of("Dear Grace,", "It is about one."), about("two"), about("three"));
        assertThat(sheet.items())
                .extracting(Sheet.Item::action)
                .extracting(Sheet.Action::url)
                .containsExactly(link("one"), link("two"), link("three"));
    }

    @Test
    void aNoteThatSeveralShareIsSaidOnceAndAnotherStaysWithItsOwn() {
        Sheet sheet = told("one", "Until May")
                .and(told("two", "Until May"), english, FINCH)
                .and(told("three", "Until June"), english, FINCH)
                .and(told("four"), english, FINCH);

        assertThat(sheet.items()).extracting(Sheet.Item::note).containsExactly(null, "Until May", "Until June", null);
    }

    @Test
    void eachSecretIsMasked() {
        Sheet sheet = told("one").and(told("two"), english, FINCH);

        assertThat(sheet.secrets()).containsExactly(token("one"), token("two"));
        assertThat(sheet.masked().toString()).doesNotContain(token("one"), token("two"));
        assertThat(sheet.masked().items()).extracting(Sheet.Item::action).allMatch(Sheet.Action::dead);
        assertThat(sheet.masked().subject()).isEqualTo(sheet.subject());
    }

    @Test
    void aDiscreetFirmSaysOnlyThatThereIsSomethingNew() {
        Sheet sheet = letter("Invoice INV-7")
                .note("mail.greeting", "note")
                .confidential()
                .sheet(DISCREET_FINCH);

        assertThat(sheet)
                .isEqualTo(new Sheet(
                        "en",
                        "Something new for you at Finch & Partners",
                        List.of("Dear Grace,", "There is something new for you at Finch & Partners."),
                        new Sheet.Action("Send now", link("it")),
                        "Dear note,",
                        List.of(token("it")),
                        List.of(),
                        List.of()));
    }

    @Test
    void whatIsNotConfidentialIsSaidByADiscreetFirmAndAllByAnother() {
        Letter open = letter("Your password");
        Letter confidential = letter("Invoice INV-7").confidential();

        assertThat(open.sheet(DISCREET_FINCH)).isEqualTo(open.sheet());
        assertThat(confidential.sheet(FINCH)).isEqualTo(confidential.sheet());
    }

    @Test
    void aNameOfTheFirmPutsNoHeaderIntoTheSubject() {
        var evil = new Brand("Finch\r\nBcc: all@hill.example", "", "", ZoneOffset.UTC, true);

        assertThat(letter("it").confidential().sheet(evil).subject())
                .isEqualTo("Something new for you at Finch Bcc: all@hill.example");
        assertThat(told("one").and(told("two"), english, evil).subject()).doesNotContain("\r", "\n");
    }

    private static Letter letter(String what) {
        return Letter.to("grace@hill.example", "Grace", english)
                .subject("mail.greeting", what)
                .say("mail.greeting", what)
                .action("mail.retry", link("it"))
                .secret(token("it"));
    }

    private static Sheet told(String what) {
        return told(what, null);
    }

    private static Sheet told(String what, @Nullable String note) {
        return new Sheet(
                "en",
                "About " + what,
                List.of("Dear Grace,", "It is about " + what + "."),
                new Sheet.Action("Open", link(what)),
                note,
                List.of(token(what)),
                List.of(),
                List.of());
    }

    private static List<String> about(String what) {
        return List.of("It is about " + what + ".");
    }

    private static String link(String what) {
        return "https://portal.finch.example/l/" + token(what);
    }

    private static String token(String what) {
        return "Zm9yIGdyYWNlIGhpbGwgb25seQ-" + what;
    }
}
