package caseflow.documents.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.documents.Archive;
import caseflow.documents.Document;
import caseflow.documents.Sharing;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody shares more than they mean to, and over nobody else's head. */
@CaseFlowTest
class SharingPagesTests {

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

    @Test
    void whatSomebodyElseHasUnsharedMeanwhileStaysSo() {
        Document document = archive.add(grace, "One.txt", "1");
        archive.share(document, Sharing.with(Set.of(priya.id())));

        assertThat(mvc.post()
                        .uri("/firm/documents/sharing")
                        .param("document", document.id().toString())
                        .param("seen", Integer.toString(document.version()))
                        .param("who", "all")
                        .with(csrf())
                        .with(people.as(People.JONAS)))
                .hasStatus(409);

        assertThat(see("/firm/documents/" + document.id())).bodyText().contains("Shared with one contact");
    }

    @Test
    void nothingIsChosenForThoseThatAreSharedDifferently() {
        Document one = archive.shared(grace, "One.txt", "1");
        Document two = archive.add(grace, "Two.txt", "2");
        archive.share(two, Sharing.with(Set.of(priya.id())));

        String form = "/firm/documents/sharing?document=" + one.id();
        assertThat(see(form)).bodyText().containsPattern("value=\"all\"\\s+checked");
        assertThat(see(form + "&document=" + two.id()))
                .bodyText()
                .doesNotContain("checked")
                .contains("Shared with all", "Shared with one contact");
    }

    @Test
    void theRecordSaysWithWhom() {
        Document document = archive.add(grace, "Secret plan.txt", "1");
        archive.share(document, Sharing.with(Set.of(priya.id())));

        assertThat(archive.owner()
                        .sql("SELECT label FROM audit WHERE deed = 'document.chosen' AND path = :path")
                        .param("path", "documents/" + document.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Secret plan.txt (Priya Nair)");
    }
}
