package caseflow.browser;

import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the mail to the answer, on a phone, without signing in. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class ClientAnswersOfferJourney {

    private static final String PASSWORD = "demo-portal-2026";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s\"]+(/l/[\\w-]+)");

    @Test
    void aProposalIsWrittenSentAndAcceptedOnAPhone(Visitor jonas, Visitor grace) {
        jonas.signIn(People.JONAS, PASSWORD).go("/firm/proposals").looks("firm-proposals");
        jonas.follow("New proposal")
                .searches("Hill Street Bakery")
                .follow("Hill Street Bakery Ltd")
                .fill("Title", "Catering contracts, looked over")
                .fill(
                        "Text",
                        "We read **every contract** before you sign it.\n\n- within two days\n- at a fixed price");
        jonas.line(0, "A contract of up to ten pages", "1", "240", "")
                .sees("$240.00")
                .looks("firm-proposal-form");
        jonas.press("Save draft").sees("every contract").follow("Send");
        jonas.press("Send").sees("is on its way to Grace Hill").looks("firm-proposal");

        String link = linkIn(jonas, "grace@hill.example");
        grace.page().setViewportSize(390, 844);
        // one tap opened the mail's link; the second goes into the field, the third accepts
        grace.go(link).sees("Catering contracts, looked over");
        grace.fill("Your full name", "Grace Hill").press("Accept").sees("Accepted by Grace Hill");
        grace.looks("link-proposal-accepted");

        grace.signIn(People.GRACE, PASSWORD)
                .go("/portal/proposals")
                .sees("Awaiting your answer")
                .looks("portal-proposals");
        grace.follow("Catering contracts, looked over").sees("Accepted by Grace Hill");
        jonas.page().goBack();
        jonas.go("/firm/proposals").sees("Catering contracts, looked over").sees("Grace Hill,");
    }

    @Test
    void anEstimateIsAnsweredInThePortal(Visitor grace) {
        grace.forgives("status of 422")
                .signIn(People.GRACE, PASSWORD)
                .go("/portal/estimates")
                .sees("Employment handbook, yearly update")
                .looks("portal-estimates");
        grace.follow("Employment handbook, yearly update").looks("portal-estimate");
        grace.press("Accept").sees("name").looks("portal-estimate-refused");
        grace.fill("Your full name", "Grace Hill")
                .press("Accept")
                .sees("Accepted by Grace Hill")
                .looks("portal-estimate-accepted");
    }

    @Test
    void itGoesWithoutScriptsToo(@WithoutScripts Visitor grace) {
        grace.signIn(People.GRACE, PASSWORD).go("/portal/proposals").follow("Counsel at hand for the shop");
        grace.follow("Decline").sees("Decline this proposal").press("Decline").sees("Declined by Grace Hill");
    }

    /** What the reader taps in the latest letter to that address. */
    private static String linkIn(Visitor staff, String email) {
        staff.go("/firm/outbox?q=" + email).follow("Catering contracts, looked over");
        Matcher link = LINK.matcher(
                staff.page().locator("article.letter a.primary").first().getAttribute("href"));
        if (!link.find()) {
            throw new AssertionError("no link in the letter");
        }
        return link.group(1);
    }
}
