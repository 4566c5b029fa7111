package caseflow.documents.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.documents.Archive;
import caseflow.documents.Document;
import caseflow.identity.People;
import caseflow.scan.ClamServer;
import caseflow.support.CaseFlowTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Staff add documents, share them, and follow what becomes of them. */
@CaseFlowTest
class DocumentPagesTests {

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

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(People.JONAS));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, "text/html", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> letters(Contact contact) {
        return archive.owner()
                .sql("SELECT subject FROM letter WHERE recipient = :reader")
                .param("reader", contact.email())
                .query(String.class)
                .list();
    }

    private String version(Document document) {
        return archive.owner()
                .sql("SELECT version FROM document WHERE id = :id")
                .param("id", document.id().value())
                .query(String.class)
                .single();
    }

    private MvcTestResult add(String... names) {
        var form = MockMvcRequestBuilders.multipart("/firm/documents");
        for (String name : names) {
            form.file(file(name, "x"));
        }
        return mvc.perform(
                form.param("client", grace.client().toString()).with(csrf()).with(people.as(People.JONAS)));
    }

    @Test
    void ofFilesWithAVirusAmongThemNoneComesIn() {
        var form = MockMvcRequestBuilders.multipart("/firm/documents")
                .file(file("One.txt", "x"))
                .file(file("Two.com", ClamServer.EICAR));

        assertThat(mvc.perform(form.param("client", grace.client().toString())
                        .with(csrf())
                        .with(people.as(People.JONAS))))
                .hasStatus(409)
                .bodyText()
                .contains("There seems to be a virus in “Two.com”");
        assertThat(see("/firm/documents?client=" + grace.client())).bodyText().contains("No documents yet");
    }

    @Test
    void severalFilesAreAddedAtOnceAndSharedTogether() {
        String list = "/firm/documents?client=" + grace.client();
        assertThat(add("One.txt", "Two.txt")).hasRedirectedUrl(list);
        assertThat(see(list)).bodyText().contains("One.txt", "Two.txt", "Not shared");
        Document one = archive.add(grace, "Three.txt", "3");
        Document other = archive.add(grace, "Four.txt", "4");
        String both = "/firm/documents/sharing?document=" + one.id() + "&document=" + other.id();
        assertThat(see(both)).bodyText().contains("2 documents of Reads offers", "Priya Nair");

        assertThat(post(
                        "/firm/documents/sharing",
                        "document",
                        one.id().toString(),
                        "document",
                        other.id().toString(),
                        "seen",
                        version(one),
                        "seen",
                        version(other),
                        "who",
                        "some",
                        "contacts",
                        priya.id().toString(),
                        "tell",
                        "true"))
                .hasRedirectedUrl(list);

        assertThat(letters(priya)).contains("Finch & Partners has shared 2 documents with you");
        assertThat(letters(grace)).noneMatch(subject -> subject.contains("shared"));
        assertThat(see(list)).bodyText().contains("Shared with one contact");
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        Document document = archive.add(grace, "One.txt", "1");
        String id = document.id().toString();

        assertThat(post("/firm/documents/sharing", "document", id, "seen", version(document), "who", "some"))
                .hasStatus(422)
                .bodyText()
                .contains("Please tick whom to share it with.");
        assertThat(post("/firm/documents/sharing", "document", id, "seen", version(document)))
                .hasStatus(422);
        assertThat(post("/firm/documents/" + id, "name", "", "version", "3")).hasStatus(422);
        assertThat(post("/firm/documents/" + id, "name", "Renamed", "version", "7"))
                .hasStatus(409);
        Document foreign = archive.add(archive.contact(), "Two.txt", "2");
        assertThat(see("/firm/documents/sharing?document=" + id + "&document=" + foreign.id()))
                .hasStatus(409);
    }

    @Test
    void itIsRenamedRemovedAndPutBack() {
        Document document = archive.shared(grace, "One.txt", "1");
        String place = "/firm/documents/" + document.id();
        String portal = "/portal/documents/" + document.id();
        assertThat(post(place, "name", "The first", "version", version(document)))
                .hasStatus(302);
        assertThat(mvc.get()
                        .uri(portal + "/file")
                        .with(people.as(grace.email()))
                        .exchange()
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .contains("The first.txt");

        assertThat(post(place + "/removal")).hasStatus(302);
        assertThat(mvc.get().uri(portal).with(people.as(grace.email()))).hasStatus(404);
        assertThat(see("/firm/documents?stage=removed&client=" + grace.client()))
                .bodyText()
                .contains("The first");
        assertThat(post(place + "/restoration")).hasStatus(302);
        assertThat(mvc.get().uri(portal).with(people.as(grace.email()))).hasStatusOk();
    }

    @Test
    void versionsAreKept() {
        Document document = archive.add(grace, "One.txt", "1");
        String place = "/firm/documents/" + document.id();

        assertThat(mvc.perform(MockMvcRequestBuilders.multipart(place + "/versions")
                        .file(file("One, again.txt", "2"))
                        .with(csrf())
                        .with(people.as(People.JONAS))))
                .hasStatus(302);

        assertThat(see(place)).bodyText().contains("Version 1", "Version 2", "One, again.txt");
        assertThat(see(place + "/versions/" + document.file().id())).bodyText().isEqualTo("1");
        assertThat(see(place + "/file")).bodyText().isEqualTo("2");
    }

    @Test
    void whereThereIsNoRoomNoneOfThemIsAddedAndRemovingMakesRoom() {
        Document large = archive.add(grace, "Large.txt", "1");
        archive.owner()
                .sql("UPDATE attachment SET size = 10.0 * 1024 * 1024 * 1024 - 1 WHERE id = :id")
                .param("id", large.file().id().value())
                .update();

        assertThat(add("Fits.txt", "Does not.txt"))
                .hasStatus(409)
                .bodyText()
                .contains("There is no room for Does not.txt");
        assertThat(see("/firm/documents?client=" + grace.client())).bodyText().doesNotContain("Fits.txt");

        assertThat(post("/firm/documents/" + large.id() + "/removal")).hasStatus(302);
        assertThat(add("Fits.txt", "Does not.txt")).hasStatus(302);
        assertThat(post("/firm/documents/" + large.id() + "/restoration")).hasStatus(409);
    }

    @Test
    void aMatterThatIsNotTheirsIsSaidAtItsField() {
        var form = MockMvcRequestBuilders.multipart("/firm/documents").file(file("One.txt", "x"));

        assertThat(mvc.perform(form.param("client", grace.client().toString())
                        .param("matter", "999999")
                        .with(csrf())
                        .with(people.as(People.JONAS))))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose one of this client’s matters.");
    }

    @Test
    void anUploadIsOneLineInTheRecord() {
        Document document = archive.add(grace, "One.txt", "1");

        assertThat(archive.owner()
                        .sql("SELECT deed FROM audit WHERE client_id = :client AND label = 'One.txt'")
                        .param("client", document.client().value())
                        .query(String.class)
                        .list())
                .containsExactly("document.added");
    }
}
