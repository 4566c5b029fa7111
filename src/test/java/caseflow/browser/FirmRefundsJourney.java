package caseflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.identity.People;
import caseflow.payments.Counter;
import caseflow.payments.Settlements;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody at the firm sends money back, and mistypes first. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class FirmRefundsJourney {

    @Autowired
    Counter counter;

    @Autowired
    Settlements settlements;

    @Autowired
    Simulator simulator;

    @Test
    void whatIsWrongIsSaidInTheDialog(Visitor jonas) {
        jonas.forgives("status of 422");
        Invoice invoice = paid();
        String place = "/firm/card-payments/" + counter.attempt(invoice).id();
        jonas.signIn(People.JONAS, "demo-portal-2026").isAt("/firm");
        jonas.go(place).looks("firm-card-payment").follow("Refund");
        Locator dialog = jonas.page().locator("#dialog");

        jonas.fill("Amount", "99.01").fill("Reason", "Counted twice");
        dialog.locator("button[type=submit]").click();

        assertThat(dialog.locator(".problems")).containsText("At most $99.00 can be sent back.");
        assertThat(dialog.locator("[name=amount]")).isFocused();
        jonas.isAt(place);
        jonas.fill("Amount", "9.00");
        dialog.locator("button[type=submit]").click();
        jonas.sees("Counted twice").isAt(place).looks("firm-card-payment-refunded");
    }

    private Invoice paid() {
        Invoice invoice = counter.invoice("USD 99.00");
        String intent = counter.intent(invoice);
        simulator.confirm(intent, "4242424242424242");
        settlements.apply(intent);
        return invoice;
    }
}
