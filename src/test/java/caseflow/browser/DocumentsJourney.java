package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files are added and shared; the contact looks at a PDF on a phone and takes all of them home. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class DocumentsJourney {

    private static final String PASSWORD = "demo-portal-2026";

    @Test
    void filesAreAddedSharedSeenAndTakenHome(Visitor jonas, Visitor priya) {
        jonas.signIn(People.JONAS, PASSWORD)
                .go("/firm/clients")
                .searches("Hill Street Bakery")
                .follow("Hill Street Bakery Ltd");
        jonas.page().locator("main a[href^='/firm/documents?']").click();
        jonas.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload[] {file("Menu, spring.txt"), file("Menu, autumn.txt")});
        callsOff(jonas);
        jonas.press("Upload").sees("Menu, spring.txt").looks("firm-documents");
        jonas.tick("Choose Menu, spring.txt").tick("Choose Menu, autumn.txt").press("Share the chosen ones");
        jonas.sees("2 documents of Hill Street Bakery Ltd").looks("firm-sharing");
        jonas.tick("Everybody who may see documents").press("Save").sees("Shared with all");

        priya.page().setViewportSize(390, 844);
        priya.signIn(People.PRIYA, PASSWORD).go("/portal/documents").sees("Menu, autumn.txt");
        priya.looks("portal-documents");
        priya.follow("Lease of 14 Mercer Street.pdf");
        priya.page()
                .locator("section[aria-label='Page 1 / 1'] canvas[data-drawn]")
                .waitFor();
        priya.page()
                .locator("section[aria-label='Page 1 / 1'] .vh:has-text('4,800 dollars')")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        priya.looks("portal-document-pdf");
        priya.go("/portal/documents").tick("Choose Menu, spring.txt");
        var zip = priya.page().waitForDownload(() -> priya.press("Download as a ZIP"));
        assertThat(zip.suggestedFilename()).isEqualTo("documents.zip");

        jonas.go("/firm/documents?q=lease").follow("Lease of 14 Mercer Street.pdf");
        jonas.sees("Priya Nair looked at version 1").looks("firm-document");
    }

    /** While nothing answers; the files stay chosen. */
    private static void callsOff(Visitor jonas) {
        jonas.page().route("**/firm/documents", held -> {});
        jonas.forgives("htmx:afterRequest").forgives("htmx:sendAbort");
        jonas.press("Upload").press("Cancel the upload");
        jonas.page()
                .locator("[data-sending]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        jonas.page().unroute("**/firm/documents");
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "Bread, cake".getBytes(StandardCharsets.UTF_8));
    }
}
