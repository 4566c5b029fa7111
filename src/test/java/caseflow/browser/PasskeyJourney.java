package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.support.CaseFlowTest;
import caseflow.vault.Strongroom;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact adds a passkey on the phone, signs in with it, and opens the vault with it. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class PasskeyJourney {

    @Autowired
    Strongroom room;

    private Contact grace;

    @BeforeEach
    void aClient() {
        grace = room.contact();
        room.login(grace, "Tax portal", "biscuit-47");
    }

    @Test
    void itIsAddedSignsInAndOpensTheVault(Visitor reader) {
        phone(reader, true);
        reader.signIn(grace.email(), "a quill and an inkwell").go("/portal/profile/second-factor");
        reader.sees("Passkeys").looks("passkeys-none");
        reader.follow("Add a passkey")
                .sees("Your browser asks where to keep it")
                .looks("passkey-new");
        reader.fill("Name", "My phone").press("Add this passkey");
        reader.isAt("/portal/profile/second-factor").sees("“My phone” is added");

        reader.press("Lock again").isAt("/portal");
        reader.go("/portal/profile/second-factor").isAt("/proof.*").sees("Confirm with a passkey");
        reader.looks("passkey-proof").press("Confirm with a passkey");
        reader.isAt("/portal/profile/second-factor").sees("My phone").looks("passkeys");
        reader.follow("Add a passkey").press("Add this passkey").sees("This device has a passkey for your account");

        reader.page().locator("form[action='/sign-out'] button").first().click();
        reader.isAt("/sign-in").sees("You are signed out").looks("sign-in");
        reader.press("Sign in with a passkey").isAt("/portal").follow("Vault").sees("Tax portal");

        reader.press("Lock again").isAt("/portal").go("/portal/vault").isAt("/proof.*");
        reader.press("Confirm with a passkey").isAt("/portal/vault").sees("Tax portal");
    }

    @Test
    void whoeverHasNoneIsToldInASentence(Visitor reader) {
        phone(reader, false);
        reader.go("/sign-in")
                .press("Sign in with a passkey")
                .sees("Nothing was sent")
                .isAt("/sign-in");
        assertThat(reader.page().locator("[role=status]").first().textContent()).contains("Nothing was sent");
    }

    @Test
    void withoutScriptsNothingIsOffered(@WithoutScripts Visitor reader) {
        reader.go("/sign-in").sees("Mail me a link to sign in");
        assertThat(reader.page().getByText("Sign in with a passkey").isVisible())
                .isFalse();
        reader.signIn(grace.email(), "a quill and an inkwell").go("/portal/profile/second-factor");
        reader.follow("Add a passkey").sees("This browser cannot use a passkey here");
    }

    /** @param willing whether its owner lays a finger on it */
    private static void phone(Visitor reader, boolean willing) {
        CDPSession browser = reader.page().context().newCDPSession(reader.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", willing);
        options.addProperty("automaticPresenceSimulation", true);
        var phone = new JsonObject();
        phone.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", phone);
    }
}
