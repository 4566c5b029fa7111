package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.web.TestWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FolioTests {

    @Test
    void aTitleCannotLeaveItsQuotes() {
        String title = "\"; } </style><script> \\ 'الأمل' <b>&amp; 50%";
        byte[] pdf = new Pdf().render(Samples.document(title, "<h1>Title</h1>"));

        assertThat(Judge.text(pdf)).contains("</style><script> \\ '", "<b>&amp; 50% · Finch & Partners");
    }

    @Test
    void aTitleFromRightToLeftIsJoinedAndTurned() {
        String css = Folio.css(TestWords.in(Locale.US), "\u0627\u0644\u0623\u0645\u0644 7");

        assertThat(css)
                .as("the last letter first, and each as it stands between its neighbours")
                .contains("\"7 \uFEDE\uFEE3\uFEF7\uFE8D\"")
                .doesNotContain("\u0644");
    }
}
