package caseflow.contracts.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.SigningRoom;
import caseflow.identity.People;
import caseflow.settings.SigningSettings;
import caseflow.support.CaseFlowTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contact reads and signs in the portal. */
@CaseFlowTest
class SignPagesTests {

    @Autowired
    SigningRoom room;

    @Autowired
    SigningSettings consents;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private Contact priya;

    @BeforeEach
    void twoAreAsked() {
        grace = room.contact();
        priya = room.colleague(grace, "Priya", "Nair");
    }

    private MvcTestResult see(Contact who, String path) {
        return mvc.get().uri(path).with(people.as(who.email())).exchange();
    }

    private MvcTestResult post(Contact who, String path, Map<String, String> fields) {
        var form = mvc.post()
                .uri(path)
                .param("number", "1")
                .param("terms", Integer.toString(consents.current().version()))
                .with(csrf())
                .with(people.as(who.email()));
        fields.forEach(form::param);
        return form.exchange();
    }

    private MvcTestResult sign(Contact who, String place, String name) {
        return post(who, place + "/signature", Map.of("consent", "true", "name", name));
    }

    private static String place(Contract contract) {
        return "/portal/contracts/" + contract.id();
    }

    @Test
    void whatWaitsForMeIsReadSignedAndKept() {
        String place = place(room.sent(grace, priya));
        assertThat(see(grace, "/portal")).bodyText().contains("Engagement", "One contract awaits your signature.");
        assertThat(see(grace, "/portal/contracts")).bodyText().contains("To be signed by you", place + "#sign");
        assertThat(see(grace, place))
                .hasStatusOk()
                .bodyText()
                .contains("acts for <strong>Reads offers</strong>", "$4,800.00", "December 24, 2026")
                .contains("I agree to sign this contract electronically", "Priya Nair")
                .doesNotContain("Only for us");

        assertThat(sign(grace, place, " Grace  Hill "))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(place);

        assertThat(see(grace, place))
                .bodyText()
                .contains("Signed as Grace Hill", "You have signed. Others have not yet.")
                .doesNotContain("Your full name");
        assertThat(see(grace, "/portal/contracts")).bodyText().contains("Nothing waits for your signature.");
        assertThat(see(priya, "/portal/contracts")).bodyText().contains("1 of 2 signed");

        assertThat(sign(priya, place, "Priya Nair")).hasStatus(302);
        assertThat(see(grace, place)).bodyText().contains("Download signed PDF", "Everybody has signed.");
        assertThat(see(grace, place + "/paper")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        String place = place(room.sent(grace));

        assertThat(post(grace, place + "/signature", Map.of("name", "Grace Hill")))
                .hasStatus(422)
                .bodyText()
                .contains("Please tick this if you agree.", "value=\"Grace Hill\"");
        assertThat(sign(grace, place, "  ")).hasStatus(422).bodyText().contains("e-name");
        assertThat(see(grace, place)).bodyText().contains("Has not signed yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345", "🙂🙂", "\u200B\u200B"})
    void whatIsNoNameDoesNotSign(String name) {
        String place = place(room.sent(grace));

        assertThat(sign(grace, place, name)).hasStatus(422);
        assertThat(see(grace, place)).bodyText().contains("Has not signed yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى حداد", "李明", "O’Brien-Smith", "Ng", "Zoë 🙂"})
    void namesAreOfAnyScript(String name) {
        String place = place(room.sent(grace));

        assertThat(sign(grace, place, name)).hasStatus(302);
        assertThat(see(grace, place)).bodyText().contains("Signed as " + name);
    }

    @Test
    void aConsentThatWasRewordedMeanwhileIsReadAgain() {
        String place = place(room.sent(grace));

        assertThat(mvc.post()
                        .uri(place + "/signature")
                        .param("number", "1")
                        .param("terms", "0")
                        .param("consent", "true")
                        .param("name", "Grace Hill")
                        .with(csrf())
                        .with(people.as(grace.email())))
                .hasStatus(422)
                .bodyText()
                .contains("has been reworded meanwhile")
                .doesNotContainPattern("id=\"f-consent\"[^>]* checked");
    }

    @Test
    void whoComesTooLateSeesWhy() {
        Contract sent = room.sent(grace, priya);
        String place = place(sent);
        room.decline(sent, priya, "We found somebody else");

        assertThat(sign(grace, place, "Grace Hill"))
                .hasStatus(409)
                .bodyText()
                .contains("was declined by Priya Nair", "We found somebody else");
    }

    @Test
    void decliningIsAskedForFirst() {
        String place = place(room.sent(grace));
        assertThat(see(grace, place + "/declining/new")).bodyText().contains("Decline to sign?");

        assertThat(post(grace, place + "/declining", Map.of("reason", "Too dear")))
                .hasStatus(302);

        assertThat(see(grace, place)).bodyText().contains("Declined by Grace Hill", "Too dear");
        assertThat(room.letters("finch@finch.example").get(0)).isEqualTo("Grace Hill has declined to sign Engagement");
    }

    @Test
    void whoIsNotAskedReadsButDoesNotSign() {
        String place = place(room.sent(grace));

        assertThat(see(priya, place))
                .hasStatusOk()
                .bodyText()
                .contains("You are not asked to sign this one.")
                .doesNotContain("Your full name");
        assertThat(sign(priya, place, "Priya Nair")).hasStatus(409);
    }

    @Test
    void aDraftAndWhatLiesInTheTrashAreNotThere() {
        String draft = "/portal/contracts/"
                + room.draft(room.content(SigningRoom.TEXT, false, grace)).id();
        Contract withdrawn = room.sent(grace);
        room.withdraw(withdrawn, "Wrong");
        assertThat(see(grace, place(withdrawn)))
                .bodyText()
                .contains("has withdrawn it")
                .doesNotContain("Wrong");
        room.trash(withdrawn);

        assertThat(see(grace, draft)).hasStatus(404);
        assertThat(see(grace, place(withdrawn))).hasStatus(404);
        assertThat(see(grace, "/portal/contracts")).bodyText().contains("No contracts yet");
    }

    @Test
    void withoutThePermissionThereAreNoContracts() {
        String place = "/portal/contracts/1";

        assertThat(mvc.get().uri("/portal/contracts").with(people.as(People.TOM)))
                .hasStatus(404);
        assertThat(mvc.get().uri(place).with(people.as(People.TOM))).hasStatus(404);
        assertThat(mvc.get().uri("/portal").with(people.as(People.TOM)))
                .bodyText()
                .doesNotContain("/portal/contracts");
    }
}
