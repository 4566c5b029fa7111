package caseflow.contracts.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractTypes;
import caseflow.contracts.SigningRoom;
import caseflow.identity.People;
import caseflow.settings.SigningSettings;
import caseflow.support.CaseFlowTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Staff write, send, follow and countersign contracts. */
@CaseFlowTest
class ContractPagesTests {

    @Autowired
    SigningRoom room;

    @Autowired
    ContractTypes types;

    @Autowired
    SigningSettings consents;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;

    @BeforeEach
    void somebodyToSign() {
        grace = room.contact();
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).with(people.as(People.JONAS)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var form = mvc.post().uri(path).with(csrf()).with(people.as(People.JONAS));
        fields.forEach(form::param);
        return form.exchange();
    }

    private Map<String, String> written(String text) {
        return Map.of(
                "client",
                grace.client().toString(),
                "topic",
                "Engagement, by hand",
                "type",
                Long.toString(types.all().get(0).id()),
                "text",
                text,
                "value",
                "1,200.50",
                "endsOn",
                "2027-12-31",
                "signers",
                grace.id().toString(),
                "countersigned",
                "true");
    }

    private String terms() {
        return Integer.toString(consents.current().version());
    }

    private static String place(Contract contract) {
        return "/firm/contracts/" + contract.id();
    }

    @Test
    void aDraftIsWrittenFilledSentAndCountersigned() {
        MvcTestResult made = post("/firm/contracts", written("Dear {{contact.name}}, it is {{value}}."));
        assertThat(made).hasStatus(302);
        String place = made.getResponse().getRedirectedUrl();
        assertThat(see(place)).bodyText().contains("Dear Grace Hill, it is $1,200.50.", "Draft");
        assertThat(see(place + "/paper")).hasContentType("application/pdf");
        assertThat(see(place + "/dispatch/new")).bodyText().contains("Asked to sign: Grace Hill; and your firm signs");

        assertThat(post(place + "/dispatch", Map.of("until", "2026-12-24", "version", "0")))
                .hasStatus(302);
        assertThat(see(place)).bodyText().contains("To be signed", "Version 1", "Sign for the firm");
        assertThat(see(place + "/countersignature/new")).bodyText().contains("in the name of Finch &amp; Partners");
        assertThat(post(place + "/countersignature", Map.of("number", "1", "terms", terms(), "name", "Jonas Berg")))
                .hasStatus(422);

        assertThat(post(
                        place + "/countersignature",
                        Map.of("number", "1", "terms", terms(), "name", "Jonas Berg", "consent", "true")))
                .hasStatus(302);
        assertThat(see(place))
                .bodyText()
                .contains("Signed as Jonas Berg", "Signed in to the firm’s console", "jonas@finch.example")
                .doesNotContain("Sign for the firm");
        assertThat(see("/firm/contracts?q=hand&client=" + grace.client()))
                .bodyText()
                .contains("1 of 2 signed", "Nobody has read it yet");
    }

    @Test
    void whatMakesNoSenseIsSaidAtItsField() {
        var wrong = new HashMap<>(written("x"));
        wrong.put("topic", "");
        wrong.put("type", "0");
        wrong.put("value", "lots");
        wrong.put("startsOn", "2028-01-01");
        wrong.put("signers", "1");

        assertThat(post("/firm/contracts", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("Please give it a title.", "Please choose a type.", "Please enter an amount")
                .contains("It cannot end before it starts.", "Please choose among the contacts of this client.")
                .contains("value=\"lots\"");
    }

    @Test
    void gapsAreShownBeforeAnythingIsSent() {
        String place = post("/firm/contracts", written("In the matter {{matter}}, {{nothing}}."))
                .getResponse()
                .getRedirectedUrl();

        assertThat(see(place)).bodyText().contains("Nothing stands in {{matter}}, {{nothing}} yet.");
        assertThat(see(place + "/dispatch/new"))
                .bodyText()
                .contains("{{nothing}}")
                .doesNotContain("Can be signed until");
        assertThat(post(place + "/dispatch", Map.of("until", "2026-12-24", "version", "0")))
                .hasStatus(409);
    }

    @Test
    void whoCannotSeeContractsIsNotAskedToSignThem() {
        Contact tom = room.withoutAccess(grace, "Tom", "Hill");
        var form = new HashMap<>(written("x"));
        form.put("signers", tom.id().toString());
        String place = post("/firm/contracts", form).getResponse().getRedirectedUrl();

        assertThat(post(place + "/dispatch", Map.of("until", "2026-12-24", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Tom Hill cannot see contracts.");
    }

    @Test
    void signaturesAreClearedOnlyWithAReasonAndThenANewVersionIsSent() {
        Contract contract = room.sent(grace);
        room.sign(contract, grace);
        String place = place(contract);
        assertThat(see(place)).bodyText().contains("Clear the signatures").doesNotContain("href=\"" + place + "/edit");
        assertThat(see(place + "/edit")).hasStatus(409);

        assertThat(post(place + "/withdrawal", Map.of("reason", " ", "mark", "1.1")))
                .hasStatus(422);
        assertThat(post(place + "/withdrawal", Map.of("reason", "The fee was wrong", "mark", "1.0")))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody has signed");
        assertThat(post(place + "/withdrawal", Map.of("reason", "The fee was wrong", "mark", "1.1")))
                .hasStatus(302);

        assertThat(see(place)).bodyText().contains("Withdrawn", "The fee was wrong", "Send new version");
        assertThat(see(place + "/versions/1")).bodyText().contains("Download signed PDF");
        assertThat(room.owner()
                        .sql("SELECT deed FROM audit WHERE path = :path ORDER BY id DESC LIMIT 1")
                        .param("path", "contracts/" + contract.id())
                        .query(String.class)
                        .single())
                .isEqualTo("contract.cleared");
        assertThat(room.letters(grace.email())).contains("2 new things for you at Finch & Partners");
    }

    @Test
    void versionsAreComparedAndMoreTimeIsGiven() {
        Contract contract = room.sent(grace);
        String place = place(contract);
        room.edit(contract, room.content("Another text.", false, grace));
        assertThat(see(place)).bodyText().contains("You have changed this since it was sent.");
        assertThat(post(place + "/dispatch", Map.of("until", "2026-12-01", "version", "1")))
                .hasStatus(302);

        assertThat(see(place + "/versions/2/difference"))
                .bodyText()
                .contains("Another text", "acts for **Reads offers**, for $4,800");
        assertThat(see(place + "/versions/1/difference")).hasStatus(404);
        assertThat(post(place + "/extension", Map.of("until", "2026-12-31", "version", "0")))
                .hasStatus(302);
        assertThat(see(place)).bodyText().contains("December 31, 2026");
    }
}
