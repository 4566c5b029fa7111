package caseflow.documents.portal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.documents.Archive;
import caseflow.documents.Document;
import caseflow.documents.Sharing;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact finds what is shared with them, and nothing else. */
@CaseFlowTest
class SharedDocumentPagesTests {

    @Autowired
    Archive archive;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private Contact priya;

    @BeforeEach
    void twoOfOneClient() {
        grace = archive.contact();
        priya = archive.colleague(grace);
    }

    private MvcTestResult see(Contact who, String path) {
        return mvc.get().uri(path).with(people.as(who.email())).exchange();
    }

    private static String place(Document document) {
        return "/portal/documents/" + document.id();
    }

    @Test
    void whatIsSharedIsFoundShownAndComesBackByteForByte() {
        Document document = archive.shared(grace, "Lease, signed.txt", "Rent: 4 800 \u20ac\n");

        assertThat(see(grace, "/portal/documents?q=lease")).bodyText().contains("Lease, signed.txt");
        assertThat(see(grace, place(document))).bodyText().contains("Rent: 4 800 \u20ac");
        assertThat(see(grace, place(document) + "/file"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
                .body()
                .isEqualTo("Rent: 4 800 \u20ac\n".getBytes(StandardCharsets.UTF_8));
        assertThat(see(grace, place(document) + "/file").getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void whatIsNotSharedIsNotThereByAnyAddress() {
        Document mine = archive.add(grace, "For Grace.txt", "secret");
        archive.share(mine, Sharing.with(Set.of(grace.id())));
        Document nobodys = archive.add(grace, "Draft.txt", "secret");

        for (String rest : new String[] {"", "/file", "/content"}) {
            assertThat(see(grace, place(mine) + rest)).as(rest).hasStatusOk();
            assertThat(see(priya, place(mine) + rest)).as(rest).hasStatus(404);
            assertThat(see(grace, place(nobodys) + rest)).as(rest).hasStatus(404);
        }
        assertThat(see(priya, "/portal/documents/zip?document=" + mine.id())).hasStatus(404);
        assertThat(see(priya, "/portal/documents")).bodyText().contains("No documents yet");
        assertThat(see(grace, "/portal/documents"))
                .bodyText()
                .contains("For Grace.txt")
                .doesNotContain("Draft.txt");
    }

    @Test
    void whatIsNewStandsOnTheFirstPageUntilItIsOpened() {
        Document document = archive.shared(grace, "Plan.txt", "x");
        archive.add(grace, "Draft.txt", "x");
        assertThat(see(grace, "/portal"))
                .bodyText()
                .contains("New documents", "Plan.txt")
                .doesNotContain("Draft.txt");

        see(grace, place(document));
        assertThat(see(grace, "/portal")).bodyText().doesNotContain("New documents");
        assertThat(see(priya, "/portal")).bodyText().contains("New documents");

        archive.version(document, "Plan.txt", "y");
        assertThat(see(grace, "/portal")).bodyText().contains("New documents");
    }

    @Test
    void unsharingTakesEffectAtOnce() {
        Document document = archive.shared(grace, "Plan.txt", "x");
        assertThat(see(priya, place(document) + "/file")).hasStatusOk();

        archive.share(document, Sharing.NOBODY);

        assertThat(see(priya, place(document) + "/file")).hasStatus(404);
        assertThat(see(grace, place(document))).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <script>alert(1)</script>",
        "picture.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "both.pdf, <html><script>alert(1)</script></html>",
        "sheet.xhtml, <html xmlns='http://www.w3.org/1999/xhtml'/>"
    })
    void nothingRunsAsAPageOfOurs(String name, String content) {
        Document document = archive.shared(grace, name, content);

        for (String rest : new String[] {"/file", "/content"}) {
            MvcTestResult answer = see(grace, place(document) + rest);
            assertThat(answer.getResponse().getStatus()).isIn(200, 404);
            if (answer.getResponse().getStatus() == 200) {
                assertThat(answer)
                        .hasHeader(
                                "Content-Security-Policy",
                                "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox");
                assertThat(answer.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment");
                assertThat(answer.getResponse().getContentType()).isIn("application/octet-stream", "application/pdf");
            }
        }
    }

    @Test
    void severalComeAsOneZipWithNamesToldApart() throws IOException {
        Document first = archive.shared(grace, "Invoice.txt", "one");
        Document second = archive.shared(grace, "invoice.txt", "two");
        Document third = archive.shared(grace, "Vertrag \u674e.txt", "three");

        MvcTestResult zip = see(
                grace,
                "/portal/documents/zip?document=" + first.id() + "&document=" + second.id() + "&document="
                        + third.id());

        assertThat(zip).hasStatusOk().hasContentType("application/zip");
        assertThat(unpacked(zip.getResponse().getContentAsByteArray()))
                .containsExactly(
                        Map.entry("Invoice.txt", "one"),
                        Map.entry("invoice (2).txt", "two"),
                        Map.entry("Vertrag \u674e.txt", "three"));
        archive.add(grace, "Not shared.txt", "four");
        assertThat(unpacked(see(grace, "/portal/documents/zip").getResponse().getContentAsByteArray()))
                .as("all there are")
                .containsValues("one", "two", "three")
                .doesNotContainValue("four");
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void everyLookAndDownloadIsLogged() {
        Document document = archive.shared(grace, "Notes.txt", "x");
        see(grace, place(document));
        see(grace, place(document) + "/file");
        see(grace, place(document) + "/file");
        see(priya, "/portal/documents/zip?document=" + document.id());

        assertThat(mvc.get().uri("/firm/documents/" + document.id()).with(people.as(People.JONAS)))
                .bodyText()
                .contains("Grace Hill looked at version 1", "Grace Hill downloaded version 1")
                .contains("Priya Nair downloaded version 1 with others");
        assertThat(archive.owner()
                        .sql("SELECT count(*) FROM document_access WHERE document_id = :id")
                        .param("id", document.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOne() {
        Document document = archive.shared(grace, "Notes.txt", "old");
        archive.version(document, "Notes again.txt", "new");

        assertThat(see(grace, place(document) + "/file")).bodyText().isEqualTo("new");
    }

    @Test
    void withoutThePermissionThereAreNoDocuments() {
        assertThat(mvc.get().uri("/portal/documents").with(people.as(People.TOM)))
                .hasStatus(404);
    }

    @Test
    void ofWhatIsUnsharedNotEvenTheNameIsReadAnyMore() {
        Document document = archive.shared(grace, "Merger with Quill.txt", "x");
        assertThat(see(priya, "/portal")).bodyText().contains("Merger with Quill.txt");

        archive.share(document, Sharing.with(Set.of(grace.id())));

        assertThat(see(priya, "/portal")).bodyText().doesNotContain("Merger with Quill.txt");
        archive.share(document, Sharing.ALL);
        assertThat(see(priya, "/portal")).bodyText().contains("Merger with Quill.txt");
        archive.share(document, Sharing.NOBODY);
        assertThat(see(priya, "/portal")).bodyText().doesNotContain("Merger with Quill.txt");
    }

    @Test
    void aZipWithALostFileIsAPageThatSaysSo() throws IOException {
        Document document = archive.shared(grace, "Notes.txt", "x");
        archive.lose(document);

        MvcTestResult answer = see(grace, "/portal/documents/zip");

        assertThat(answer).hasStatus(500).bodyText().startsWith("<!doctype html>");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).isNull();
    }
}
