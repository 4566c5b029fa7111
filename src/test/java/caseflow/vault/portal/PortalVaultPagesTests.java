package caseflow.vault.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.vault.Strongroom;
import caseflow.vault.VaultItemId;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact opens the vault, and finds there what was put in, for a moment. */
@CaseFlowTest
class PortalVaultPagesTests {

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

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(grace.email())).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(csrf()).with(people.as(grace.email())).exchange();
    }

    private static String at(VaultItemId item) {
        return PLACE + "/" + item;
    }

    @Test
    void aSecretIsOnThePageOnlyWhileItIsShown() {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");

        assertThat(see(PLACE)).bodyText().contains("Tax portal").doesNotContain("biscuit-47");
        assertThat(see(at(item)))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyText()
                .contains("Password", "Hidden")
                .doesNotContain("biscuit-47", "hill-street");

        assertThat(post(at(item) + "/view"))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .hasHeader("Refresh", "30;url=" + at(item))
                .bodyText()
                .contains("biscuit-47", "hill-street", "load delay:30s");
        assertThat(see(at(item))).bodyText().doesNotContain("biscuit-47");
    }

    @Test
    void oneLineIsHandedOutToBeCopied() {
        VaultItemId item = room.login(grace, "Tax portal", "  biscuit 47 ");

        assertThat(post(at(item) + "/copy?field=PASSWORD"))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .isEqualTo("  biscuit 47 ");
        assertThat(post(at(item) + "/copy?field=EVERYTHING")).hasStatus(400);
        assertThat(see(PLACE + "/log")).bodyText().contains("copied from Tax portal");
    }

    @Test
    void whatIsShownOnceIsNotCopiedUnseenAndGoneAfterwards() {
        VaultItemId item = room.once(grace, "First password", "biscuit-47");

        assertThat(see(at(item))).bodyText().contains("This is shown once");
        assertThat(post(at(item) + "/copy?field=PASSWORD")).hasStatus(409);
        assertThat(post(at(item) + "/view")).bodyText().contains("biscuit-47", "This is the only time");

        assertThat(post(at(item) + "/view")).hasStatus(409);
        assertThat(see(at(item))).bodyText().contains("It was to be shown once, and is gone for good");
        assertThat(see(PLACE)).bodyText().contains("The vault is empty");
    }

    @Test
    void filesAreTakenByAPostAndRunNowhere() {
        VaultItemId item = room.file(grace, "page.html", "<script>alert(1)</script>");

        assertThat(see(at(item) + "/file")).hasStatus(405);
        assertThat(post(at(item) + "/file"))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentTypeCompatibleWith("application/octet-stream")
                .bodyText()
                .isEqualTo("<script>alert(1)</script>");
        assertThat(post(at(item) + "/file").getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void aFileThatIsLostIsSaidToBeAndTheFirmHearsOfItWithoutItsName() throws IOException {
        VaultItemId item = room.file(grace, "Passport of Zoe.txt", "X0000000");
        room.lose(item);

        assertThat(post(at(item) + "/file")).hasStatus(500).bodyText().contains("missing from the firm’s storage");

        assertThat(room.letters("A file of Reads offers cannot be read any more"))
                .anyMatch(text -> text.contains("entry #" + item))
                .noneMatch(text -> text.contains("Zoe"));
    }

    @Test
    void whoHasNotJustProvedWhoTheyAreIsAsked() {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        var byLink = people.byLink(grace.email());

        assertThat(mvc.get().uri(at(item)).with(byLink)).hasRedirectedUrl("/proof?to=%2Fportal%2Fvault%2F" + item);
        assertThat(mvc.post().uri(at(item) + "/view").with(csrf()).with(byLink)).hasStatus(303);
        assertThat(mvc.post()
                        .uri(at(item) + "/copy?field=PASSWORD")
                        .header("HX-Request", "true")
                        .with(csrf())
                        .with(byLink))
                .hasStatus(401)
                .bodyText()
                .doesNotContain("biscuit-47");
    }

    @Test
    void itIsFoundByItsTitleOnceItIsOpen() {
        room.login(grace, "Tax portal", "x");
        room.login(grace, "Harbour authority", "x");

        assertThat(post(PLACE + "/search?q=HARBOUR"))
                .bodyText()
                .contains("Harbour authority")
                .doesNotContain("Tax portal");
        assertThat(post(PLACE + "/search?q=nothing")).bodyText().contains("Nothing found");
    }

    @Test
    void theTabIsThereWhenThereIsSomethingBehindIt() {
        assertThat(see("/portal/documents")).bodyText().doesNotContain("href=\"/portal/vault\"");
        room.login(grace, "Tax portal", "x");
        assertThat(see("/portal/documents")).bodyText().contains("href=\"/portal/vault\"");
        assertThat(see("/portal")).bodyText().doesNotContain("Tax portal");
    }

    @Test
    void bothSidesReadWhoWasThere() {
        VaultItemId item = room.login(grace, "Tax portal", "x");
        see(PLACE);
        see(PLACE);
        post(at(item) + "/view");
        mvc.post()
                .uri("/firm/vault/" + item + "/view")
                .with(csrf())
                .with(people.as(People.JONAS))
                .exchange();

        for (MvcTestResult log : new MvcTestResult[] {
            see(PLACE + "/log"),
            mvc.get()
                    .uri("/firm/clients/" + grace.client() + "/vault/log")
                    .with(people.as(People.JONAS))
                    .exchange()
        }) {
            assertThat(log)
                    .bodyText()
                    .containsOnlyOnce("Grace Hill opened the vault")
                    .contains("Eleanor Finch put in Tax portal", "Grace Hill viewed Tax portal")
                    .contains("Jonas Berg viewed Tax portal", "Of the firm", "Of the client");
        }
    }

    @Test
    void theRecordNamesNothing() {
        VaultItemId item = room.login(grace, "Tax portal", "x");
        post(at(item) + "/view");

        assertThat(room.record(grace))
                .contains("vault.added", "vault.viewed")
                .noneMatch(row -> row.contains("Tax portal"));
        assertThat(see("/portal"))
                .bodyText()
                .contains("put something into the vault")
                .doesNotContain("Tax portal");
    }
}
