package caseflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.simulator.Simulator;
import caseflow.simulator.SimulatorSettings;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stand-in for Stripe.js in a page of another origin, under a policy as strict as CaseFlow's. */
class CardFieldsJourney {

    private static Chromium chromium;
    private static Simulator simulator;
    private static CardPage site;

    private final List<Request> requests = new ArrayList<>();
    private Visitor visitor;
    private Page page;

    @BeforeAll
    static void open() {
        com.stripe.Stripe.enableTelemetry = false;
        chromium = new Chromium();
        simulator = Simulator.start(SimulatorSettings.forTests());
        site = new CardPage(simulator);
    }

    @AfterAll
    static void close() {
        site.close();
        simulator.close();
        chromium.close();
    }

    @BeforeEach
    void come() {
        visitor = new Visitor(chromium.browser(), site.address(), true);
        page = visitor.page();
        page.onRequest(requests::add);
    }

    @AfterEach
    void leave() {
        visitor.leave(null);
    }

    @Test
    void aCardPaysAndItsNumberStaysInTheFrame() throws StripeException {
        PaymentIntent intent = visit("stripe");
        type("4242424242424242", "12 / 34", "123", "12345");
        assertThat(page.locator("#payment")).hasAttribute("data-complete", "true");
        pay();

        says("succeeded, succeeded");
        assertThat(status(intent)).isEqualTo("succeeded");
        assertThat(requests)
                .filteredOn(request -> request.url().contains("4242")
                        || (request.postData() != null && request.postData().contains("4242424242424242")))
                .extracting(Request::url)
                .containsExactly(simulator.address() + "/v1/payment_intents/" + intent.getId() + "/confirm");
        assertThat(page.content()).doesNotContain("4242424242424242");
    }

    @Test
    void aRefusedCardSaysWhyAndTheNextOnePays() throws StripeException {
        PaymentIntent intent = visit("stripe");
        type("4000000000009995", "12 / 34", "123", "12345");
        pay();
        says("card_error: Your card has insufficient funds.");

        type("5555555555554444", "12 / 34", "123", "12345");
        pay();

        says("succeeded, succeeded");
        assertThat(status(intent)).isEqualTo("succeeded");
    }

    @Test
    void whatIsIncompleteIsSaidAtItsField() throws StripeException {
        PaymentIntent intent = visit("stripe");
        type("42424242", "12 / 34", "123", "12345");
        pay();

        says("validation_error: Your card number is incomplete.");
        assertThat(field("number")).isFocused();
        assertThat(field("number")).hasAccessibleDescription("Your card number is incomplete.");
        type("4242424242424242", "01 / 20", "123", "12345");
        pay();
        says("validation_error: Your card’s expiration year is in the past.");
        assertThat(status(intent)).isEqualTo("requires_payment_method");
    }

    @Test
    void theBankAsksAndHearsYes() throws StripeException {
        PaymentIntent intent = visit("stripe");
        type("4000002500003155", "12 / 34", "123", "12345");
        pay();

        assertThat(page.locator("dialog")).isVisible();
        looks("card-challenge");
        challenge().locator("#test-source-authorize-3ds").click();

        says("succeeded, succeeded");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(status(intent)).isEqualTo("succeeded");
    }

    @Test
    void theBankTakesNoAnswerBeforeItCanPassItOn() throws StripeException {
        List<Route> held = new ArrayList<>();
        page.route("**/challenge.js", held::add);
        visit("stripe");
        type("4000002500003155", "12 / 34", "123", "12345");
        pay();
        assertThat(challenge().locator("#test-source-authorize-3ds")).isDisabled();

        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        challenge().locator("#test-source-authorize-3ds").click();
        says("succeeded, succeeded");
    }

    @Test
    void theBankAsksAndHearsNo() throws StripeException {
        visit("stripe");
        type("4000002500003155", "12 / 34", "123", "12345");
        pay();
        challenge().locator("#test-source-fail-3ds").click();

        says(
                "invalid_request_error: We are unable to authenticate your payment method. Please choose a different payment"
                        + " method and try again.");
        type("4242424242424242", "12 / 34", "123", "12345");
        pay();
        says("succeeded, succeeded");
    }

    @Test
    void noFieldsAreShownForWhatIsPaid() throws StripeException {
        PaymentIntent intent = ask();
        simulator.confirm(intent.getId(), "4242424242424242");

        visitor.go("/?theme=stripe&intent=" + intent.getClientSecret());

        says("payment_intent_unexpected_state");
    }

    @Test
    void theFieldsFitEverywhere() throws StripeException {
        visit("stripe");
        looks("card-fields");
        for (int width : List.of(390, 320)) {
            page.setViewportSize(width, 900);
            looks("card-fields-" + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
        visit("night");
        looks("card-fields-night");
    }

    @Test
    void theSimulatorSaysWhatItIs() {
        page.navigate(simulator.address().toString());

        visitor.sees("Payment simulator").sees("4000 0000 0000 9995").looks("payment-simulator");
    }

    private PaymentIntent visit(String theme) throws StripeException {
        PaymentIntent intent = ask();
        visitor.go("/?theme=" + theme + "&intent=" + intent.getClientSecret());
        says("ready");
        return intent;
    }

    private PaymentIntent ask() throws StripeException {
        return client().v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(12_50L)
                        .setCurrency("usd")
                        .build());
    }

    private String status(PaymentIntent intent) throws StripeException {
        return client().v1().paymentIntents().retrieve(intent.getId()).getStatus();
    }

    private static StripeClient client() {
        return StripeClient.builder()
                .setApiKey(simulator.secretKey())
                .setApiBase(simulator.address().toString())
                .build();
    }

    private Locator field(String name) {
        return page.frameLocator("iframe[title='Secure payment input frame']").locator("[name=" + name + "]");
    }

    private FrameLocator challenge() {
        return page.frameLocator("iframe[title='3-D Secure authentication']");
    }

    private void type(String number, String expiry, String cvc, String postalCode) {
        field("number").fill(number);
        field("expiry").fill(expiry);
        field("cvc").fill(cvc);
        field("postalCode").fill(postalCode);
    }

    private void pay() {
        visitor.press("Pay now");
    }

    private void says(String text) {
        assertThat(page.locator("#said")).hasText(text);
    }

    private void looks(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(new AxeBuilder(page).setLegacyMode(false).analyze().getViolations())
                .as("what axe finds on %s", name)
                .isEmpty();
    }
}
