package caseflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.vault.Strongroom;
import caseflow.vault.VaultItemId;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The firm puts a login and a scan into a vault; the contact opens it on a phone, and it closes again by itself. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class VaultJourney {

    @Autowired
    Strongroom room;

    private Contact grace;

    @BeforeEach
    void aClient() {
        grace = room.contact();
    }

    @Test
    void aLoginAndAScanArePutIn(Visitor jonas) {
        jonas.forgives("status of 422");
        jonas.signIn(People.JONAS, "demo-portal-2026").go("/firm/clients/" + grace.client() + "/vault");
        jonas.sees("The vault is empty").looks("firm-vault-empty");
        jonas.follow("Add a secret").fill("Title", "Tax portal").press("Put into the vault");
        jonas.sees("There is nothing in it yet").looks("firm-vault-form");
        jonas.fill("Password", "biscuit-47").press("Put into the vault").sees("It lies in the vault.");

        jonas.follow("Add files");
        jonas.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("Scan.txt", "text/plain", "X0".getBytes(StandardCharsets.UTF_8)));
        jonas.press("Put into the vault").sees("Scan.txt").looks("firm-vault");
        jonas.go("/firm/clients/" + grace.client() + "/vault/log")
                .sees("put in Tax portal")
                .looks("firm-vault-log");
    }

    @Test
    void aPasswordIsCopiedUnseenThenShownAndHiddenByItself(Visitor reader) {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        reader.page().setViewportSize(390, 844);
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.page().clock().install();
        reader.signIn(grace.email(), "a quill and an inkwell").go("/portal/documents");
        reader.follow("Vault").looks("portal-vault");
        reader.follow("Tax portal").seesNothingOf("biscuit-47").looks("portal-vault-item");

        reader.press("Copy Password").seesNothingOf("biscuit-47");
        assertThat(reader.page().getByText("Password: copied")).isVisible();
        assertThat(reader.page().evaluate("navigator.clipboard.readText()")).isEqualTo("biscuit-47");

        reader.press("Show").sees("biscuit-47").looks("portal-vault-shown");
        assertThat(reader.page().getByText("Hide").first()).isFocused();
        reader.page().clock().fastForward("00:31");
        reader.seesNothingOf("biscuit-47").isAt("/portal/vault/" + item);
    }

    @Test
    void withoutScriptsItIsShownAndHiddenAllTheSame(@WithoutScripts Visitor reader) {
        VaultItemId item = room.login(grace, "Tax portal", "biscuit-47");
        reader.signIn(grace.email(), "a quill and an inkwell").go("/portal/vault/" + item);
        assertThat(reader.page().locator("button:has-text('Copy')")).hasCount(2);
        assertThat(reader.page().locator("button:has-text('Copy')").first()).isHidden();

        reader.press("Show").sees("biscuit-47");
        reader.follow("Hide").seesNothingOf("biscuit-47");
    }
}
