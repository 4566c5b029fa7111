package caseflow.vault.firm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.scan.ClamServer;
import caseflow.support.CaseFlowTest;
import caseflow.vault.Strongroom;
import caseflow.vault.VaultItemId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Staff put things into a vault, change them and take them out; an administrator sees to its key. */
@CaseFlowTest
class FirmVaultPagesTests {

    @Autowired
    Strongroom room;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private String vault;
    private String deposits;

    @BeforeEach
    void aClient() {
        grace = room.contact();
        vault = "/firm/clients/" + grace.client() + "/vault";
        deposits = "/firm/clients/" + grace.client() + "/deposits";
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.FINCH)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(People.FINCH));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private MvcTestResult upload(String... names) {
        var form = MockMvcRequestBuilders.multipart(deposits + "/files");
        for (String name : names) {
            form.file(new MockMultipartFile("files", name, "text/plain", name.getBytes(StandardCharsets.UTF_8)));
        }
        return mvc.perform(form.with(csrf()).with(people.as(People.FINCH)));
    }

    @Test
    void aSecretIsPutIn() {
        assertThat(see(vault)).bodyText().contains("The vault is empty");
        assertThat(post(deposits, "title", "Tax portal", "user", "hill", "password", " biscuit 47 "))
                .hasRedirectedUrl(vault);

        assertThat(see(vault)).bodyText().contains("Tax portal").doesNotContain("biscuit 47");
    }

    @Test
    void whatMakesNoSenseIsSaidAndNothingTypedIsLost() {
        assertThat(post(deposits, "title", "", "user", "hill", "password", "biscuit-47", "lastDay", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Please give it a title.", "biscuit-47", "value=\"hill\"");
        assertThat(post(deposits, "title", "Empty")).hasStatus(422).bodyText().contains("There is nothing in it yet.");
        assertThat(post(deposits, "title", "x".repeat(181), "note", "n"))
                .hasStatus(422)
                .bodyText()
                .contains("Please keep it to 180 characters");
        assertThat(upload()).hasStatus(422);
        assertThat(room.record(grace)).doesNotContain("vault.added");
    }

    @Test
    void severalFilesArePutInAtOnceOrNone() {
        assertThat(upload("One.txt", "Two.txt")).hasRedirectedUrl(vault);
        assertThat(see(vault)).bodyText().contains("One.txt", "Two.txt");
    }

    @Test
    void ofFilesWithAVirusAmongThemNoneComesIn() {
        var form = MockMvcRequestBuilders.multipart(deposits + "/files")
                .file(new MockMultipartFile("files", "One.txt", "text/plain", new byte[] {1}))
                .file(new MockMultipartFile("files", "Two.com", "text/plain", ClamServer.EICAR.getBytes(US_ASCII)));

        assertThat(mvc.perform(form.with(csrf()).with(people.as(People.FINCH))))
                .hasStatus(409)
                .bodyText()
                .contains("There seems to be a virus in “Two.com”");
        assertThat(see(vault)).bodyText().contains("The vault is empty");
    }

    @Test
    void itsFormIsAskedForByAPostAndNoted() {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        String place = "/firm/vault/" + item;

        assertThat(see(place)).bodyText().doesNotContain("biscuit-47");
        assertThat(see(place + "/edit")).hasStatusOk().bodyText().doesNotContain("biscuit-47");
        assertThat(post(place + "/edit")).bodyText().contains("biscuit-47");
        assertThat(post(place, "version", "0", "title", "Tax office", "password", "new-48"))
                .hasRedirectedUrl(place);
        assertThat(post(place, "version", "0", "title", "Too late", "password", "x"))
                .hasStatus(409);

        assertThat(post(place + "/view")).bodyText().contains("Tax office", "new-48");
        assertThat(see(vault + "/log"))
                .bodyText()
                .contains("Eleanor Finch viewed Tax office", "Eleanor Finch changed Tax office");
    }

    @Test
    void aFileAndASecretAreNotShownOnceTogether() {
        VaultItemId item = room.file(grace, "Scan.pdf", "x");
        String place = "/firm/vault/" + item;

        assertThat(post(place, "version", "0", "title", "Scan", "note", "Its password is hush", "once", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("either a file or a secret");
        assertThat(post(place, "version", "0", "title", "Scan", "once", "true")).hasRedirectedUrl(place);
    }

    @Test
    void whatDoesNotOpenIsNotSavedOver() {
        VaultItemId item = room.file(grace, "Scan.pdf", "x");
        room.damage(item);
        String place = "/firm/vault/" + item;

        assertThat(see(vault)).bodyText().contains("An entry that does not open");
        assertThat(post(place + "/edit")).hasStatus(409);
        assertThat(post(place, "version", "0", "title", "Scan", "note", "n")).hasStatus(409);
        assertThat(post(place + "/removal")).hasRedirectedUrl(vault);
    }

    @Test
    void puttingInAsksForNoProofButLookingDoes() {
        var byLink = people.byLink(People.FINCH);

        assertThat(mvc.post()
                        .uri(deposits)
                        .param("title", "Typed for long")
                        .param("password", "x")
                        .with(csrf())
                        .with(byLink))
                .hasRedirectedUrl(vault);
        assertThat(mvc.get().uri(vault).with(byLink)).hasStatus(302);
        assertThat(see(vault)).bodyText().contains("Typed for long");
    }

    @Test
    void whatIsRemovedIsGoneForGood() {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        String place = "/firm/vault/" + item;

        assertThat(see(place + "/removal")).bodyText().contains("Remove “Tax portal”?");
        assertThat(post(place + "/removal")).hasRedirectedUrl(vault);

        assertThat(post(place + "/view")).hasStatus(409);
        assertThat(post(place + "/removal")).hasStatus(409);
        assertThat(see(place)).bodyText().contains("It is gone for good");
        assertThat(see(vault)).bodyText().contains("The vault is empty");
    }

    @Test
    void theKeyIsRenewedWhileEverythingOpens() {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        byte[] before = room.sealed(item);
        String key = "/firm/settings/vaults/" + grace.client();

        assertThat(see(key)).bodyText().contains("Renew the key");
        assertThat(post(key + "/rotation")).hasRedirectedUrl("/firm/settings/keys");
        assertThat(post("/firm/vault/" + item + "/view")).bodyText().contains("biscuit-47");

        await().untilAsserted(() -> assertThat(room.sealed(item)).isNotEqualTo(before));
        assertThat(post("/firm/vault/" + item + "/view")).bodyText().contains("biscuit-47");
    }

    @Test
    void aVaultIsDestroyedOnlyByWhoeverWritesOutWhoseItIs() {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        room.file(grace, "Passport.txt", "X0000000");
        String key = "/firm/settings/vaults/" + grace.client();

        assertThat(post(key + "/destruction", "name", "Somebody"))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was destroyed");
        assertThat(post("/firm/vault/" + item + "/view")).bodyText().contains("biscuit-47");

        assertThat(post(key + "/destruction", "name", "Reads offers")).hasRedirectedUrl(vault);

        assertThat(post("/firm/vault/" + item + "/view")).hasStatus(404);
        assertThat(post(deposits, "title", "Another", "password", "x")).hasStatus(409);
        assertThat(see(vault)).bodyText().contains("This vault was destroyed").doesNotContain("Tax portal");
        assertThat(see(vault + "/log"))
                .bodyText()
                .contains("put in #", "Eleanor Finch destroyed the vault")
                .doesNotContain("Tax portal");
        room.expire();
        assertThat(room.parts(item)).isEmpty();
        assertThat(see(key)).bodyText().contains("This vault was destroyed");
        assertThat(room.filesOf(grace)).isZero();
    }

    @Test
    void theKeyIsForAdministratorsAlone() {
        String key = "/firm/settings/vaults/" + grace.client();
        var jonas = people.as(People.JONAS);

        assertThat(mvc.get().uri(key).with(jonas)).hasStatus(404);
        assertThat(mvc.post()
                        .uri(key + "/destruction")
                        .param("name", "Reads offers")
                        .with(csrf())
                        .with(jonas))
                .hasStatus(404);
        assertThat(mvc.get().uri(vault).with(jonas)).bodyText().doesNotContain(key);
        assertThat(see(vault)).bodyText().contains(key);
    }
}
