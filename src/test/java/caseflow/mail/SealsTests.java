package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.crypto.Keyring;
import caseflow.support.CaseFlowTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class SealsTests {

    private static final UUID REFERENCE = UUID.fromString("0c5ecadb-0000-4000-8000-000000000007");

    @Autowired
    Seals seals;

    @Autowired
    Keyring keyring;

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"further\":null", ",\"further\":[]"})
    void aLetterSealedBeforeLettersWereGatheredOpens(String further) {
        Sheet sheet = seals.open(sealed("""
                {"language":"en","subject":"Reset your password","paragraphs":["Dear Grace,","Here you are."],
                 "action":{"label":"Open","url":"https://portal.finch.example/l/7"},"note":"For an hour.",
                 "secrets":["Zm9yIGdyYWNlIGhpbGw"]%s}""".formatted(further)));

        assertThat(sheet)
                .isEqualTo(new Sheet(
                        "en",
                        "Reset your password",
                        List.of("Dear Grace,", "Here you are."),
                        new Sheet.Action("Open", "https://portal.finch.example/l/7"),
                        "For an hour.",
                        List.of("Zm9yIGdyYWNlIGhpbGw"),
                        List.of(),
                        List.of()));
        assertThat(sheet.items()).hasSize(1);
    }

    @Test
    void andSoDoesOneWithNothingToDo() {
        Sheet sheet = seals.open(sealed("""
                {"language":"en","subject":"Many tries","paragraphs":["Good day,"],"action":null,"note":null,"secrets":[]}"""));

        assertThat(sheet.items()).containsExactly(new Sheet.Item(List.of("Good day,"), null, null));
    }

    @Test
    void aGatheredLetterIsTheSameOnceSealedAndOpened() {
        var sheet = new Sheet(
                "en",
                "2 new things",
                List.of("Good day,", "One."),
                null,
                "For an hour.",
                List.of(),
                List.of(new Sheet.Item(List.of("Two."), new Sheet.Action("Open", "https://x.example"), null)),
                List.of());

        assertThat(seals.open(seals.seal(sheet, REFERENCE))).isEqualTo(sheet);
    }

    private Sealed sealed(String json) {
        return new Sealed(REFERENCE, keyring.seal(json.getBytes(StandardCharsets.UTF_8), "letter " + REFERENCE));
    }
}
