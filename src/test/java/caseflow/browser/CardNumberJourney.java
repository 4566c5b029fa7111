package caseflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.billing.Invoice;
import caseflow.billing.portal.Wallet;
import caseflow.clients.ClientId;
import caseflow.payments.Counter;
import caseflow.simulator.Simulator;
import caseflow.support.CaseFlowTest;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is typed into the card form reaches the provider and nobody else. */
@CaseFlowTest
@ExtendWith({Journeys.class, OutputCaptureExtension.class})
class CardNumberJourney {

    private static final Pattern NUMBER = Pattern.compile("4242[ +-]?4242[ +-]?4242[ +-]?4242");

    @Autowired
    Counter counter;

    @Autowired
    Wallet wallet;

    @Autowired
    Simulator simulator;

    @Test
    void noCardNumberReachesUs(Visitor grace, CapturedOutput output) {
        List<Request> requests = new ArrayList<>();
        grace.page().onRequest(requests::add);
        ClientId client = counter.client();
        Invoice invoice = counter.invoice(client, "USD 99.00");
        grace.signIn(wallet.payerOf(client), Wallet.PASSWORD).isAt("/portal");
        grace.go("/portal/invoices/" + invoice.id()).press("Pay now");
        FrameLocator card = grace.page().frameLocator("iframe[title='Secure payment input frame']");
        card.locator("[name=number]").fill("4242 4242 4242 4242");
        card.locator("[name=expiry]").fill("12 / 34");
        card.locator("[name=cvc]").fill("123");
        card.locator("[name=postalCode]").fill("12345");
        grace.press("Pay $99.00").sees("Paid in full");

        assertThat(toProvider(requests)).as("or this proves nothing").isNotEmpty();
        assertThat(carrying(requests)).isSubsetOf(toProvider(requests));
        assertThat(simulator.requests().toString()).doesNotContainPattern(NUMBER);
        assertThat(stored()).isNotEmpty().noneMatch(text -> NUMBER.matcher(text).find());
        assertThat(output.getAll()).doesNotContainPattern(NUMBER);
    }

    private List<Request> toProvider(List<Request> requests) {
        return carrying(requests).stream()
                .filter(request -> request.url().startsWith(simulator.address().toString()))
                .toList();
    }

    private static List<Request> carrying(List<Request> requests) {
        return requests.stream()
                .filter(request -> NUMBER.matcher(request.url() + request.headers() + request.postData())
                        .find())
                .toList();
    }

    /** Every row of every table, as text. */
    private List<String> stored() {
        String rows = counter.owner().sql("""
                        SELECT string_agg(format('SELECT t::text FROM %I t', table_name), ' UNION ALL ')
                          FROM information_schema.tables
                         WHERE table_schema = 'public' AND table_type = 'BASE TABLE'""").query(String.class).single();
        return counter.owner().sql(rows).query(String.class).list();
    }
}
