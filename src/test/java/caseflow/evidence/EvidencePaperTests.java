package caseflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;
import caseflow.identity.People;
import caseflow.pdf.Pdf;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import caseflow.web.Languages;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Evidence as people read it. */
@CaseFlowTest
class EvidencePaperTests {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final String SHA_256 = "0123456789abcdef".repeat(4);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    TemplateEngine engine;

    @Autowired
    Languages languages;

    @Autowired
    Pdf pdf;

    @Test
    void thePageSaysWhoWhenAndHowThatIsKnown() {
        assertThat(mvc.get().uri("/firm/test-papers/0").with(people.as(People.JONAS)))
                .hasStatusOk()
                .bodyText()
                .contains("Accepted", "<bdi>Grace Hill</bdi>", People.GRACE, "The link mailed to this contact")
                .containsPattern("Sep 2, 2026, 12:01:00\\hPM UTC")
                .containsPattern("Sep 2, 2026, 8:01:00\\hAM EDT")
                .contains("When, in America/New_York", "192.0.2.9", "Firefox", "0".repeat(64))
                .contains("Grace Hill read version 1");
    }

    @Test
    void theSameStandsOnPaper() throws IOException {
        String text = print(evidence("Grace Hill", ""));

        assertThat(text)
                .contains("Evidence", "Accepted", "Grace Hill, grace@hill.example", "Signed in to the portal")
                .containsPattern("Nov 24, 2026, 3:00:05\\hPM UTC")
                .containsPattern("Nov 24, 2026, 10:00:05\\hAM EST")
                .contains("When, in America/New_York", "192.0.2.8", "Firefox on Windows", SHA_256)
                .contains("Version of the consent");
    }

    @Test
    void whatSomebodyTypedIsNoMarkupThere() throws IOException {
        assertThat(print(evidence("</td> O’Hara & <b>Sons</b>", "Too dear,\n<i>really</i>")))
                .contains("</td> O’Hara & <b>Sons</b>", "<i>really</i>");
    }

    private String print(Evidence evidence) throws IOException {
        var words = languages.in(Locale.ENGLISH);
        Content content =
                out -> engine.render("evidence/pdf/evidence.jte", Map.of("words", words, "evidence", evidence), out);
        var html = new StringOutput();
        engine.render(
                "pdf/document.jte",
                Map.of("words", words, "title", "Paper", "author", "Finch & Partners", "content", content),
                html);
        try (var document = Loader.loadPDF(pdf.render(html.toString()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Evidence evidence(String name, String reason) {
        var reader = new Reader(
                new ClientId(1),
                new ContactId(1),
                "Grace Hill",
                "grace@hill.example",
                Proof.SESSION,
                "192.0.2.8",
                FIREFOX);
        return new Evidence(
                new EvidenceId(1),
                new Deed(TestPaper.subject(1), 2, Act.ACCEPTED, new TypedName(name).value(), reason, SHA_256, 3),
                reader,
                Instant.parse("2026-11-24T15:00:05Z"),
                ZoneId.of("America/New_York"));
    }
}
