package caseflow.vault.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import caseflow.vault.Strongroom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact takes home all that lies in the vault. */
@CaseFlowTest
class PortalVaultExportTests {

    private static final String PLACE = "/portal/vault";

    @Autowired
    Strongroom room;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;

    @BeforeEach
    void aClient() {
        grace = room.contact();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(csrf()).with(people.as(grace.email())).exchange();
    }

    @Test
    void allOfItIsTakenHomeWithoutWhatIsShownOnce() throws IOException {
        room.login(grace, "Tax \"portal\"", "=biscuit,47");
        room.file(grace, "Passport.txt", "X0000000");
        room.once(grace, "First password", "hush");

        Map<String, String> taken =
                unzipped(post(PLACE + "/export").getResponse().getContentAsByteArray());

        assertThat(taken).containsOnlyKeys("secrets.csv", "Passport.txt").containsEntry("Passport.txt", "X0000000");
        assertThat(taken.get("secrets.csv"))
                .startsWith("\"name\",\"url\",\"username\",\"password\",\"note\"\r\n")
                .contains("\"Tax \"\"portal\"\"\",\"\",\"hill-street\",\"=biscuit,47\",\"\"")
                .doesNotContain("hush");
        assertThat(mvc.get().uri(PLACE + "/log").with(people.as(grace.email())))
                .bodyText()
                .contains("downloaded everything");
    }

    @Test
    void manySecretsTakeNoMoreStatementsThanOne() {
        room.login(grace, "First", "x");
        // the first of all reads what of the firm is remembered
        assertThat(post(PLACE + "/export")).hasStatusOk();
        List<String> one = Statements.during(() -> post(PLACE + "/export"));
        for (int i = 0; i < 10; i++) {
            room.login(grace, "Another " + i, "x");
        }

        assertThat(Statements.during(() -> post(PLACE + "/export"))).hasSameSizeAs(one);
    }

    @Test
    void nobodyTakesAPartOfItForTheWhole() {
        room.login(grace, "Tax portal", "x");
        room.damage(room.login(grace, "Damaged", "x"));

        assertThat(post(PLACE + "/export")).hasStatus(409);
        assertThat(post(PLACE + "/export").getResponse().getHeader("Content-Disposition"))
                .isNull();
    }

    @Test
    void anotherClientTakesNothingOfItHome() throws IOException {
        room.login(grace, "Tax portal", "biscuit-47");
        Contact mara = room.contact();

        byte[] taken = mvc.post()
                .uri(PLACE + "/export")
                .with(csrf())
                .with(people.as(mara.email()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(unzipped(taken).get("secrets.csv")).startsWith("\"name\"").doesNotContain("Tax portal");
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
