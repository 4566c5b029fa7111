package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** From nothing to paid: a new client, its contact's first password, an invoice, a bank transfer. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class FirmBillsNewClientJourney {

    private static final String CHOSEN = "violet kettle under snow";
    private static final String IRIS = "iris@vale.example";

    @Autowired
    StoryClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aNewClientIsBilledAndPays(Visitor firm, Visitor iris) {
        clock.tell(clock.instant());
        firm.signIn(People.FINCH, "demo-portal-2026").looks("firm-home");
        addClient(firm);
        addContact(firm);
        iris.go(invitation(firm)).looks("set-password");
        iris.fill("New password", CHOSEN).press("Save password").isAt("/sign-in");
        iris.signIn(IRIS, CHOSEN).sees("Nothing is waiting for you");

        bill(firm);
        iris.go("/portal").follow("Advice on the lease").sees("Unpaid").sees("$1,102.50");
        assertThat(new String(iris.downloads("Download PDF"), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");

        pay(firm, "500.00");
        iris.page().reload();
        iris.sees("Partially Paid").sees("$602.50");
        pay(firm, "602.50");
        firm.sees("Paid");
        iris.page().reload();
        iris.sees("Paid");
        iris.go("/portal/payments").sees("$500.00").sees("$602.50");
    }

    private static void addClient(Visitor firm) {
        firm.go("/firm/clients").looks("firm-clients").follow("New client").looks("firm-client-form");
        firm.fill("Name", "Vale Pottery")
                .fill("Billing address", "4 Kiln Lane\nSalem, MA 01970")
                .press("Add client")
                .sees("Vale Pottery")
                .looks("firm-client");
    }

    /** It takes so long that the firm is asked who is there, and what was typed is still there afterwards. */
    private void addContact(Visitor firm) {
        firm.follow("New contact").looks("firm-contact-form");
        firm.fill("First name", "Iris")
                .fill("Last name", "Vale")
                .fill("E-mail", IRIS)
                .tick("Access to the portal");
        clock.forward(Duration.ofMinutes(5));
        firm.press("Add contact").isAt("/proof.*").sees("was not carried out");
        firm.fill("Your password", "demo-portal-2026").press("Confirm").isAt("/contacts/new");
        firm.press("Add contact").sees("Iris Vale");
        clock.goOn();
    }

    /** The path of the link, as the Outbox shows it to a firm without a mail server. */
    private static String invitation(Visitor firm) {
        firm.go("/firm/outbox").looks("firm-outbox");
        firm.follow("Your portal at Finch & Partners").sees("Set your password").looks("firm-letter");
        return URI.create(firm.page().locator("a:has-text('Set your password')").getAttribute("href"))
                .getPath();
    }

    private static void bill(Visitor firm) {
        firm.go("/firm/clients?q=Vale").follow("Vale Pottery").sees("Iris Vale");
        firm.go("/firm/invoices/new?client=" + clientId(firm)).looks("firm-invoice-form");
        firm.fill("Title", "Advice on the lease")
                .line(0, "Review of the lease", "3", "300", "5")
                .line(1, "Letter to the landlord", "0.5", "300", "5")
                .sees("$1,102.50")
                .press("Create draft")
                .sees("Draft")
                .looks("firm-draft");
        assertThat(firm.opens("Preview PDF")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        firm.follow("Issue")
                .press("Issue and send")
                .sees("is issued and on its way to")
                .looks("firm-invoice");
    }

    private static String clientId(Visitor firm) {
        return firm.page().url().replaceAll(".*/", "");
    }

    private static void pay(Visitor firm, String amount) {
        firm.follow("Record a payment");
        firm.fill("Amount in USD", amount).press("Record a payment").sees("recorded");
    }
}
