package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import caseflow.web.Spoken;
import caseflow.web.Words;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.NoSuchMessageException;

class LetterTests {

    private static final String TOKEN = "Zm9yIGdyYWNlIGhpbGwgb25seQ";
    private static final String LINK = "https://portal.finch.example/l/" + TOKEN;

    private static Words english;

    @BeforeAll
    static void learn() throws Exception {
        english = Spoken.english();
    }

    @Test
    void aLetterGreetsItsReader() {
        assertThat(toGrace().sheet().paragraphs()).first().isEqualTo("Dear Grace Hill,");
        assertThat(Letter.to("grace@hill.example", "", english)
                        .subject("mail.outbox")
                        .sheet()
                        .paragraphs())
                .containsExactly("Good day,");
    }

    @Test
    void itsWordsComeFromTheMessages() {
        Sheet sheet = toGrace()
                .subject("mail.outbox.none")
                .say("mail.error", 3)
                .note("mail.masked")
                .sheet();

        assertThat(sheet.subject()).isEqualTo("No letters yet");
        assertThat(sheet.paragraphs()).contains("The mail server said, after 3 tries");
        assertThat(sheet.note()).startsWith("The link is for its reader only");
        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> toGrace().say("mail.no.such"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace@hill.example\r\nBcc: all@hill.example",
                "grace@hill.example\nBcc: all@hill.example",
                "grace@hill.example%0ABcc",
                "grace\u2028@hill.example",
                "grace@hill.example, eve@evil.example",
                "Grace <grace@hill.example>",
                "grace",
                "@hill.example",
                "grace@",
                ""
            })
    void whatIsNotOneAddressIsRefused(String email) {
        assertThatIllegalArgumentException().isThrownBy(() -> Letter.to(email, "Grace", english));
    }

    @Test
    void lineBreaksInNamesAndSubjectsBecomeSpaces() {
        String payload = "Grace\r\nBcc: all@hill.example\u2028\u0000X-Evil: yes";
        Letter letter = Letter.to("grace@hill.example", payload, english).subject("mail.greeting", payload);

        assertThat(letter.address().name()).isEqualTo("Grace Bcc: all@hill.example X-Evil: yes");
        assertThat(letter.address().header().toString()).doesNotContain("\r", "\n");
        assertThat(letter.sheet().subject()).isEqualTo("Dear Grace Bcc: all@hill.example X-Evil: yes,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/invoices/7", "javascript:alert(1)", "portal.finch.example", ""})
    void aLinkIsAbsolute(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> toGrace().action("mail.retry", url));
    }

    @Test
    void aSecretIsInTheLinkAndLongEnoughNotToMaskHalfTheLetter() {
        Letter linked = toGrace().action("mail.retry", LINK);

        assertThatIllegalArgumentException().isThrownBy(() -> linked.secret("portal"));
        assertThatIllegalArgumentException().isThrownBy(() -> linked.secret("another-token-altogether"));
        assertThatIllegalArgumentException().isThrownBy(() -> toGrace().secret(TOKEN));
    }

    @Test
    void aMaskedLetterKeepsItsWordsAndLosesItsSecret() {
        Sheet sheet = toGrace()
                .say("mail.greeting", TOKEN)
                .action("mail.retry", LINK)
                .secret(TOKEN)
                .sheet();

        assertThat(sheet.items()).noneMatch(LetterTests::dead);
        assertThat(sheet.masked().toString()).doesNotContain(TOKEN).contains("https://portal.finch.example/l/••••");
        assertThat(sheet.masked().items()).allMatch(LetterTests::dead);
        assertThat(sheet.masked().subject()).isEqualTo(sheet.subject());
    }

    private static boolean dead(Sheet.Item item) {
        return item.action() != null && item.action().dead();
    }

    @Test
    void aLetterWithoutASubjectIsNotFinished() {
        Letter begun = Letter.to("grace@hill.example", "Grace", english);

        assertThatIllegalStateException().isThrownBy(begun::sheet);
    }

    @Test
    void itsDirectionIsItsLanguages() throws Exception {
        Words arabic = Spoken.in(Locale.forLanguageTag("ar"));

        assertThat(toGrace().sheet().direction()).isEqualTo("ltr");
        assertThat(Letter.to("layla@hill.example", "ليلى", arabic)
                        .subject("mail.outbox")
                        .sheet()
                        .direction())
                .isEqualTo("rtl");
    }

    private static Letter toGrace() {
        return Letter.to("grace@hill.example", "Grace Hill", english).subject("mail.outbox");
    }
}
