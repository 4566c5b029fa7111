package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one place where XML is read: nothing in it reaches outside, and nothing grows. */
class MarkupTests {

    private static final int MOST = 200_000;

    @Test
    @Timeout(10)
    void aBillionLaughsAreRefused() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;\">"
                    .formatted(i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(grown(laughs + "]><x>&a29;</x>")).isLessThan(MOST);
    }

    @Test
    @Timeout(10)
    void oneLongEntityOftenIsRefused() {
        String often = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100_000) + "\">]><x>" + "&a;".repeat(100_000) + "</x>";
        assertThat(grown(often)).isLessThan(MOST);
    }

    /** How long the text of it is, nothing if it is refused. */
    private static int grown(String xml) {
        try {
            return Markup.parse(xml).getDocumentElement().getTextContent().length();
        } catch (Unprintable refused) {
            return 0;
        }
    }

    @Test
    void nothingOutsideIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "planted");
        for (String kind : new String[] {"<!ENTITY s SYSTEM \"%s\">", "<!ENTITY %% s SYSTEM \"%s\"> %%s;"}) {
            String asked = "<!DOCTYPE x [" + kind.formatted(secret.toUri()) + "]><x>&s;</x>";
            try {
                assertThat(Markup.parse(asked).getDocumentElement().getTextContent())
                        .doesNotContain("planted");
            } catch (Unprintable refused) {
                assertThat(refused).hasMessageNotContaining("planted");
            }
        }
    }
}
