package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a client comes for: what waits, the overdue invoice, its PDF. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class ClientReadsInvoiceJourney {

    private static final String PASSWORD = "demo-portal-2026";

    @Test
    void aClientFindsTheOverdueInvoiceAndDownloadsIt(Visitor grace) {
        grace.go("/sign-in").looks("sign-in");
        grace.signIn(People.GRACE, PASSWORD)
                .isAt("/portal")
                .sees("Waiting for you")
                .sees("Lease review, 14 Mercer Street")
                .sees("days overdue")
                .looks("portal-dashboard");
        grace.follow("Lease review, 14 Mercer Street")
                .sees("Overdue")
                .sees("$3,210.00")
                .looks("portal-invoice");

        assertThat(text(grace.downloads("Download PDF"))).startsWith("%PDF-");

        grace.go("/portal/invoices").sees("INV-").looks("portal-invoices");
        grace.go("/portal/payments").sees("$200.00").looks("portal-payments");
        grace.follow("Statement of account").sees("In one click").looks("portal-statement");
        assertThat(text(grace.downloads("This year"))).startsWith("%PDF-");
        grace.go("/portal/documents").looks("portal-documents");
        grace.go("/portal/profile").looks("portal-profile");
    }

    @Test
    void itGoesWithoutScriptsToo(@WithoutScripts Visitor grace) {
        grace.signIn(People.GRACE, PASSWORD)
                .sees("Waiting for you")
                .follow("Lease review, 14 Mercer Street")
                .sees("$3,210.00");

        assertThat(text(grace.downloads("Download PDF"))).startsWith("%PDF-");
    }

    @Test
    void whoSpeaksForTwoClientsSeesOneAtATime(Visitor grace) {
        grace.signIn(People.GRACE, PASSWORD).sees("Lease review, 14 Mercer Street");
        grace.page().locator(".portals summary").click();
        grace.press("Hill Family Trust")
                .sees("Estate plan, second draft")
                .seesNothingOf("Lease review, 14 Mercer Street");
    }

    private static String text(byte[] file) {
        return new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
    }
}
