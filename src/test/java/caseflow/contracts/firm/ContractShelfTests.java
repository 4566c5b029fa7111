package caseflow.contracts.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractTypes;
import caseflow.contracts.SigningRoom;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What staff find their contracts by, put away, and begin them with. */
@CaseFlowTest
class ContractShelfTests {

    @Autowired
    SigningRoom room;

    @Autowired
    ContractTypes types;

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

    private static String place(Contract contract) {
        return "/firm/contracts/" + contract.id();
    }

    @Test
    void filesGoWithItUntilSomebodySigns() {
        Contract contract = room.sent(grace);
        String place = place(contract);
        var file = new MockMultipartFile("files", "Fees.txt", "text/plain", "290".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.perform(MockMvcRequestBuilders.multipart(place + "/enclosures")
                        .file(file)
                        .with(csrf())
                        .with(people.as(People.JONAS))))
                .hasStatus(302);
        assertThat(see(place)).bodyText().contains("Fees.txt", "SHA-256");

        String portal = "/portal/contracts/" + contract.id();
        assertThat(mvc.get().uri(portal).with(people.as(grace.email())))
                .as("before it is sent")
                .bodyText()
                .doesNotContain("Fees.txt");
        Contract sent = room.send(room.draftOf(contract), SigningRoom.UNTIL);
        assertThat(sent.sent().document())
                .contains("Fees.txt", sent.sent().files().get(0).sha256());
        assertThat(mvc.get()
                        .uri(portal + "/enclosures/"
                                + sent.sent().files().get(0).id())
                        .with(people.as(grace.email())))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("290");
        room.sign(sent, grace);
        assertThat(post(place + "/enclosures/" + sent.sent().files().get(0).id() + "/removal", Map.of()))
                .hasStatus(409);
    }

    @Test
    void whatBindsNobodyGoesToTheTrashAndComesBack() {
        Contract contract = room.sent(grace);
        String place = place(contract);
        assertThat(post(place + "/trash", Map.of())).hasStatus(409);
        room.withdraw(contract, "Wrong");

        assertThat(post(place + "/trash", Map.of())).hasStatus(302);
        assertThat(see("/firm/contracts?stage=trash&client=" + grace.client()))
                .bodyText()
                .contains(place);
        assertThat(see("/firm/contracts?client=" + grace.client())).bodyText().doesNotContain(place);
        for (String deed : new String[] {"/mailing", "/extension", "/withdrawal"}) {
            assertThat(post(place + deed, Map.of("until", "2026-12-31", "version", "0", "reason", "x", "mark", "1.0")))
                    .as(deed)
                    .hasStatus(409);
        }
        assertThat(post(place + "/restoration", Map.of())).hasStatus(302);
        assertThat(see("/firm/contracts?client=" + grace.client())).bodyText().contains(place);
    }

    @Test
    void whatEndsSoonIsListed() {
        assertThat(see("/firm/contracts?stage=ending")).bodyText().contains("Engagement: lease of 14 Mercer Street");
        assertThat(see("/firm/contracts?stage=declined")).bodyText().contains("Power of attorney for the harbor board");
        assertThat(see("/firm/contracts?stage=expired")).bodyText().contains("Engagement: charter agreements");
    }

    @Test
    void typesAndTemplatesAreTheFirmsOwn() {
        String name = "Type " + UUID.randomUUID();
        assertThat(post("/firm/contract-types", Map.of("name", name))).hasStatus(302);
        assertThat(post("/firm/contract-types", Map.of("name", name.toUpperCase(Locale.ROOT))))
                .hasStatus(422)
                .bodyText()
                .contains("is called");
        long type = types.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(post(
                        "/firm/contract-templates",
                        Map.of("name", name, "type", Long.toString(type), "topic", "T", "text", "{{client.name}}")))
                .hasStatus(302);
        assertThat(see("/firm/contracts/new?client=" + grace.client()))
                .bodyText()
                .contains(name);
        assertThat(post("/firm/contract-types/" + type + "/removal", Map.of())).hasStatus(409);
    }
}
