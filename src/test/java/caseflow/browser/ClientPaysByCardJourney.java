package caseflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.billing.portal.Wallet;
import caseflow.clients.ClientId;
import caseflow.payments.Counter;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A client takes out a phone and a card. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class ClientPaysByCardJourney {

    private static final String VISA = "4242424242424242";
    private static final String POOR = "4000000000009995";
    private static final String ASKS = "4000002500003155";

    @Autowired
    Wallet wallet;

    @Autowired
    Counter counter;

    @Autowired
    Simulator simulator;

    private ClientId client;
    private Invoice invoice;
    private String email;

    @BeforeEach
    void anInvoiceComes() {
        client = counter.client();
        email = wallet.payerOf(client);
        invoice = counter.invoice(client, "USD 120.00");
    }

    @AfterEach
    void asBefore() {
        wallet.offer(false, true);
    }

    /** On a phone, on the invoice that waits. */
    private Visitor arrive(Visitor grace) {
        grace.page().setViewportSize(390, 844);
        grace.signIn(email, Wallet.PASSWORD).isAt("/portal");
        return grace.go("/portal/invoices/" + invoice.id());
    }

    private static void type(Page page, String number) {
        FrameLocator card = page.frameLocator("iframe[title='Secure payment input frame']");
        card.locator("[name=number]").fill(number);
        card.locator("[name=expiry]").fill("12 / 34");
        card.locator("[name=cvc]").fill("123");
        card.locator("[name=postalCode]").fill("12345");
    }

    private static FrameLocator bank(Visitor visitor) {
        return visitor.page().frameLocator("iframe[title='3-D Secure authentication']");
    }

    @Test
    void oneClickOpensTheFormAndThePageSaysPaid(Visitor grace) {
        List<Request> requests = new ArrayList<>();
        grace.page().onRequest(requests::add);
        arrive(grace).sees("Pay now").looks("pay-before");
        grace.page().setViewportSize(390, 500);
        grace.page().evaluate("scrollTo(0, 0)");

        grace.page().locator(".paybar button").click();
        grace.sees("Pay $120.00 by card");
        type(grace.page(), VISA);
        grace.looks("pay-form").press("Pay $120.00");

        grace.sees("Thank you. $120.00 was paid by card")
                .sees("Paid in full")
                .sees("Visa 4242")
                .isAt("/portal/invoices/" + invoice.id())
                .looks("pay-after");
        assertThat(grace.page().locator("#pay [data-focus]")).isFocused();
        assertThat(requests)
                .filteredOn(request ->
                        request.postData() != null && request.postData().contains(VISA))
                .allMatch(
                        request -> request.url().startsWith(simulator.address().toString()));
    }

    @Test
    void aRefusedCardSaysWhyAndTheNextOnePays(Visitor grace) {
        arrive(grace).press("Pay now");
        type(grace.page(), POOR);
        grace.press("Pay $120.00").sees("Your card has insufficient funds.");
        assertThat(grace.page().locator(".card-form button[type=submit]")).isFocused();
        grace.looks("pay-declined");

        type(grace.page(), VISA);
        grace.press("Pay $120.00").sees("Paid in full");
    }

    @Test
    void whatIsMissingIsSaidAndNothingBegins(Visitor grace) {
        arrive(grace).press("Pay now");
        type(grace.page(), "4242");
        grace.press("Pay $120.00").sees("Your card number is incomplete.");

        type(grace.page(), VISA);
        grace.press("Pay $120.00").sees("Paid in full");
    }

    @Test
    void theBankAsksAndHearsYes(Visitor grace) {
        arrive(grace).press("Pay now");
        type(grace.page(), ASKS);
        grace.press("Pay $120.00");
        bank(grace).locator("#test-source-authorize-3ds").click();

        grace.sees("Thank you. $120.00 was paid by card");
    }

    @Test
    void theBankAsksAndHearsNo(Visitor grace) {
        arrive(grace).press("Pay now");
        type(grace.page(), ASKS);
        grace.press("Pay $120.00");
        bank(grace).locator("#test-source-fail-3ds").click();
        grace.sees("This payment did not work, and nothing was charged.");

        type(grace.page(), VISA);
        grace.press("Pay $120.00").sees("Paid in full");
    }

    @Test
    void theOtherTabSaysPaidByItself(Visitor grace) {
        arrive(grace).press("Pay now").sees("Pay $120.00 by card");
        Page other = grace.page().context().newPage();
        other.navigate("/portal/invoices/" + invoice.id());
        other.locator("#pay-form button").click();
        type(other, VISA);
        other.locator(".card-form button[type=submit]").click();

        assertThat(other.locator("main").getByText("Thank you.")).isVisible();
        grace.sees("Thank you. $120.00 was paid by card").sees("Paid in full");
    }

    @Test
    void anAnswerThatComesTooLateIsNotMissed(Visitor grace) {
        arrive(grace).press("Pay now");
        type(grace.page(), VISA);
        String asked = "**" + grace.page().locator("[data-card] form").getAttribute("action");
        Pattern watching = Pattern.compile(".*\\?shown=.*");
        List<Route> late = new ArrayList<>();
        List<Route> watches = new ArrayList<>();
        grace.page().route(asked, late::add);
        grace.page().route(watching, watches::add);
        grace.press("Pay $120.00").page().waitForCondition(() -> !late.isEmpty());
        grace.page().unroute(watching);
        watches.forEach(Route::resume);
        grace.sees("Thank you. $120.00 was paid by card");

        grace.page().waitForResponse(asked, () -> late.get(0).resume()).finished();
        grace.sees("Thank you. $120.00 was paid by card").sees("Paid in full");
    }

    @Test
    void everythingIsPaidInTheDark(Visitor grace) {
        Invoice second = counter.invoice(client, "USD 30.50");
        grace.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        arrive(grace)
                .go("/portal")
                .follow("Pay all open invoices")
                .sees(second.label())
                .looks("pay-all");
        grace.page().setViewportSize(390, 844);
        grace.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        grace.press("Pay $150.50").sees("For 2 invoices");
        type(grace.page(), VISA);
        grace.looks("pay-all-form").press("Pay $150.50");

        grace.sees("Thank you. $150.50 was paid by card").sees("Nothing to pay").looks("pay-all-after");
    }

    @Test
    void aPartIsPaid(Visitor grace) {
        wallet.offer(true, true);
        grace.forgives("status of 422");
        arrive(grace)
                .fill("Amount in USD", "1000")
                .press("Pay now")
                .sees("more than the")
                .looks("pay-part");
        grace.fill("Amount in USD", "45").press("Pay now");
        type(grace.page(), VISA);
        grace.press("Pay $45.00").sees("Thank you. $45.00").sees("$75.00").sees("Pay now");
    }

    @Test
    void aBrowserThatBlocksTheProviderSaysSo(Visitor grace) {
        grace.forgives("net::ERR_FAILED");
        grace.page().route(simulator.script().toString(), route -> route.abort());
        arrive(grace).press("Pay now").sees("The card form could not be loaded").sees("Or pay by bank transfer");
    }

    @Test
    void withoutScriptsTheTransferIsTheWay(@WithoutScripts Visitor grace) {
        arrive(grace).sees("Or pay by bank transfer");
        assertThat(grace.page().locator("#pay noscript p")).isVisible();
        assertThat(grace.page().getByText("Pay now").first()).isHidden();
    }
}
