package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Judges;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An engagement letter, from the template to two signatures, the sealed copy, and its verification. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class ClientSignsContractJourney {

    private static final String PASSWORD = "demo-portal-2026";
    private static final String TITLE = "Engagement: sale of the shop";

    @Test
    void anEngagementLetterIsSentSignedByTwoSealedAndVerified(Visitor jonas, Visitor grace, Visitor priya) {
        jonas.signIn(People.JONAS, PASSWORD).go("/firm/contracts").looks("firm-contracts");
        jonas.follow("New contract")
                .searches("Hill Street Bakery")
                .follow("Hill Street Bakery Ltd")
                .follow("Engagement letter")
                .fill("Title", TITLE)
                .fill("Value in USD", "3,200")
                .fill("Starts on", "2026-12-01")
                .tick("Grace Hill")
                .tick("Priya Nair")
                .looks("firm-contract-form");
        jonas.press("Save draft").sees("Dear Grace Hill,").follow("Send for signature");
        jonas.press("Send for signature")
                .sees("Sent for signature to Grace Hill, Priya Nair")
                .looks("firm-contract");

        grace.page().setViewportSize(390, 844);
        grace.signIn(People.GRACE, PASSWORD).go("/portal/contracts").looks("portal-contracts");
        grace.follow(TITLE).looks("portal-contract");
        agree(grace).fill("Your full name", "Grace Hill").press("Sign").sees("You have signed. Others have not yet.");

        priya.signIn(People.PRIYA, PASSWORD).go("/portal/contracts").follow(TITLE);
        signByKeyboard(priya.page());
        priya.sees("Everybody has signed.").looks("portal-contract-signed");
        byte[] signed = priya.downloads("Download signed PDF");
        assertThat(Judges.pdfsig(signed).valid()).isTrue();
        assertThat(Judges.pdfsig(signed).whole()).isTrue();

        priya.go("/verify").attach("PDF file", signed).press("Verify").sees("Grace Hill");
        signed[signed.length / 2] ^= 1;
        priya.go("/verify").attach("PDF file", signed).press("Verify").sees("not what was signed");
        jonas.go("/firm/contracts?stage=signed").follow(TITLE).looks("firm-contract-signed");
    }

    /** The box has the whole consent for its label. */
    private static Visitor agree(Visitor signer) {
        signer.page()
                .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("I agree to sign this contract"))
                .check();
        return signer;
    }

    /** From the link to the signing form on, with nothing but keys. */
    private static void signByKeyboard(Page page) {
        Keyboard keys = page.keyboard();
        page.locator("#f-consent").focus();
        keys.press("Space");
        keys.press("Tab");
        keys.type("Priya Nair");
        keys.press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent.trim()")).isEqualTo("Sign");
        keys.press("Enter");
    }

    @Test
    void itGoesWithoutScriptsToo(@WithoutScripts Visitor grace) {
        grace.signIn(People.GRACE, PASSWORD)
                .go("/portal/contracts")
                .follow("Engagement: employment handbook")
                .follow("Decline")
                .sees("Decline to sign?")
                .follow("Back to the contract");
        agree(grace).fill("Your full name", "Grace Hill").press("Sign").sees("Signed as Grace Hill");
    }
}
