package caseflow.billing.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.clients.Clients;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class DraftInvoiceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Clients clients;

    @Autowired
    RowScope rows;

    private String client = "";

    @BeforeEach
    void meet() {
        try (RowScope.Bound bound = rows.enterFirm()) {
            Client marsh = clients.create(
                    new ClientDetails("Marsh & Sons", ClientKind.COMPANY, "", CurrencyUnit.USD, Locale.ENGLISH, ""),
                    Actor.system());
            client = marsh.id().toString();
        }
    }

    private MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(path).with(people.as(People.FINCH)).with(csrf());
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(people.as(People.FINCH)).exchange();
    }

    private MockMvcRequestBuilder typed(String path) {
        return post(path)
                .param("client", client)
                .param("title", "Lease review")
                .param("discountKind", "percent")
                .param("discount", "10")
                .param("lines[0].description", "Review")
                .param("lines[0].quantity", "2.5")
                .param("lines[0].price", "1,000.00")
                .param("lines[0].tax", "19")
                .param("lines[1].description", "")
                .param("lines[1].quantity", "1")
                .param("lines[1].price", "");
    }

    private String drafted() {
        MvcTestResult created = typed("/firm/invoices").exchange();
        assertThat(created).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(created.getResponse().getRedirectedUrl());
    }

    @Test
    void staffChooseAClientAndDraftAnInvoice() {
        assertThat(get("/firm/invoices/new?q=Marsh"))
                .hasStatusOk()
                .bodyText()
                .contains("/firm/invoices/new?client=" + client);
        assertThat(get("/firm/invoices/new?client=" + client)).hasStatusOk();

        assertThat(get(drafted()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Lease review",
                        "Draft",
                        "$2,500.00",
                        "-$250.00",
                        "Tax 19% on $2,250.00",
                        "$427.50",
                        "$2,677.50");
    }

    @Test
    void figuresThatMakeNoSenseComeBackAsTheyWereTyped() {
        assertThat(typed("/firm/invoices")
                        .param("lines[2].description", "Call")
                        .param("lines[2].quantity", "a few")
                        .param("lines[2].price", "1.2.3")
                        .param("due", "2026-02-30")
                        .param("note", "Thank <you>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("a few", "1.2.3", "Review", "1,000.00", "Thank &lt;you&gt;")
                .contains("A quantity is a number", "A unit price is a number", "Please enter a date");
        assertThat(post("/firm/invoices")
                        .param("client", client)
                        .param("discountKind", "fixed")
                        .param("discount", "5"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give the invoice a title", "The discount is more than the lines add up to");
    }

    @Test
    void linesComeAndGoWithoutLosingAnything() {
        assertThat(typed("/firm/invoices").param("action", "add"))
                .hasStatusOk()
                .bodyText()
                .contains("lines[2].description", "1,000.00", "Lease review");
        assertThat(typed("/firm/invoices").param("action", "remove1"))
                .hasStatusOk()
                .bodyText()
                .contains("lines[0].description", "1,000.00")
                .doesNotContain("lines[1].description");
    }

    @Test
    void totalsAddUpWhileTheFormIsTyped() {
        assertThat(typed("/firm/invoices/totals")
                        .param("lines[2].description", "Call")
                        .param("lines[2].quantity", "not yet"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"totals\"", "$2,677.50")
                .doesNotContain("<html");
    }

    @Test
    void whoSavesAnOldPageOfADraftLosesNothingAndOverwritesNothing() {
        String draft = drafted();

        assertThat(typed(draft).param("version", "0").param("note", "first")).hasStatus(HttpStatus.FOUND);
        assertThat(typed(draft).param("version", "0").param("note", "second"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("changed by somebody else", "second", draft);
        assertThat(get(draft)).bodyText().contains("first").doesNotContain("second");
    }

    @Test
    void whatIsIssuedIsNotEditedNorIssuedAgain() {
        String draft = drafted();
        assertThat(get(draft + "/pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(draft + "/issuance/new")).bodyText().contains("Nobody at Marsh &amp; Sons");

        assertThat(post(draft + "/issuance").param("version", "0").param("day", "2027-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(draft + "/issuance").param("version", "0").param("day", "2026-11-24"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(post(draft + "/issuance").param("version", "1").param("day", "2026-11-24"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("stays as it is");
        assertThat(typed(draft).param("version", "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("copy it to a new draft");
        assertThat(get(draft + "/edit")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(draft + "/copy")).hasStatus(HttpStatus.FOUND);
        assertThat(post(draft + "/void").param("reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(draft + "/void").param("reason", "wrong client")).hasStatus(HttpStatus.FOUND);
        assertThat(get(draft)).bodyText().contains("Void", "wrong client");
    }

    @Test
    void anInvoiceWithoutLinesIsNotIssued() {
        MvcTestResult created = post("/firm/invoices")
                .param("client", client)
                .param("title", "Empty")
                .exchange();
        String draft = Objects.requireNonNull(created.getResponse().getRedirectedUrl());

        assertThat(post(draft + "/issuance").param("version", "0").param("day", "2026-11-24"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("has no lines yet");
    }

    @Test
    void thereIsNothingBehindAnUnknownId() {
        assertThat(get("/firm/invoices/99999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/firm/invoices/abc")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/firm/invoices/new?client=99999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/firm/payments/99999999/receipt")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines[300].quantity",
                "lines[99999999999].quantity",
                "lines[a].quantity",
                "lines[-1].quantity",
                "lines[7].quantity",
                "lines[].quantity",
                "lines[.quantity",
                "lines[00",
                "lines[0].quantity[0]",
                "title[0]"
            })
    void aFormMadeByHandIsABadRequest(String field) {
        assertThat(post("/firm/invoices").param("client", client).param(field, "1"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("We could not read that request", "Go to the start page")
                .doesNotContain("Reference for your message");
    }

    @Test
    void namesOfAnyLengthAndDepthAreNoFault() {
        for (String field : List.of(
                "lines" + "[0]".repeat(5000),
                "lines[0]" + ".lines[0]".repeat(5000),
                "title" + ".title".repeat(5000),
                "x".repeat(100_000))) {
            assertThat(post("/firm/invoices").param("client", client).param(field, "1"))
                    .matches(answer -> answer.getResponse().getStatus() / 100 == 4, "is refused");
        }
    }
}
