package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.Sources;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Passwords of accounts are masked, and whatever keeps passwords for people may fill them in. */
class PasswordFieldTests {

    private static final Pattern FIELD =
            Pattern.compile("@template\\.web\\.ui\\.field\\([^\\n]*name = \"(?:password|current)\"[^\\n]*");

    @Test
    void eachIsMasked() {
        assertThat(fields()).allMatch(field -> field.contains("type = \"password\""));
    }

    @Test
    void eachSaysWhichPasswordItIs() {
        assertThat(fields()).allMatch(field -> field.matches(".*autocomplete = \"(current|new)-password\".*"));
    }

    @Test
    void noScriptHindersPasting() {
        assertThat(Sources.scripts())
                .isNotEmpty()
                .noneMatch(script -> script.text().matches("(?s).*(['\"]paste['\"]|onpaste).*"));
    }

    private static List<String> fields() {
        List<String> fields = Sources.templates()
                .filter(template -> template.module().equals("identity"))
                .flatMap(PasswordFieldTests::fieldsOf)
                .toList();
        assertThat(fields).hasSizeGreaterThan(6);
        return fields;
    }

    private static Stream<String> fieldsOf(Sources.Source template) {
        return FIELD.matcher(template.text()).results().map(MatchResult::group);
    }
}
