package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.support.CaseFlowTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** How the firm opens the portal to a contact, and shuts it. */
@CaseFlowTest
class PortalAccessTests {

    private static final String NEW_CONTACT = "/firm/clients/%s/contacts";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private RequestPostProcessor finch;

    @BeforeEach
    void staffAreThere() {
        finch = people.as(People.FINCH);
    }

    @Test
    void aNewContactComesInByTheMailedLink() throws Exception {
        String client = newClient("Fern & Field");
        addContact(client, "fern@field.example");
        String link = invitation("fern@field.example");

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("fern@field.example");
        assertThat(mvc.post().uri(link).with(csrf()).param("password", "violet kettle under snow"))
                .hasRedirectedUrl("/sign-in");
        assertThat(signIn("fern@field.example")).hasRedirectedUrl("/portal");
        assertThat(get("/firm/clients/" + client)).bodyText().contains("Has joined");
    }

    @Test
    void invitingAgainEndsTheLinkBefore() throws Exception {
        String client = newClient("Moss Studio");
        String contact = addContact(client, "moss@studio.example");
        String older = invitation("moss@studio.example");

        assertThat(post("/firm/clients/" + client + "/contacts/" + contact + "/invitation"))
                .hasStatus3xxRedirection();

        String newer = invitation("moss@studio.example");
        assertThat(newer).isNotEqualTo(older);
        assertThat(get("/firm/activity?client=" + client)).bodyText().contains("the invitation to the portal again");
        assertThat(mvc.get().uri(older)).hasStatus(410);
        assertThat(mvc.get().uri(newer)).hasStatusOk();
    }

    @Test
    void aContactShutOutIsOutAtTheNextClick() throws Exception {
        String client = newClient("Reed Brothers");
        String contact = addContact(client, "reed@brothers.example");
        mvc.post()
                .uri(invitation("reed@brothers.example"))
                .with(csrf())
                .param("password", "violet kettle under snow")
                .exchange();
        RequestPostProcessor reed = people.as("reed@brothers.example");
        assertThat(mvc.get().uri("/portal").with(reed)).hasStatusOk();

        assertThat(post("/firm/clients/" + client + "/contacts/" + contact + "/revocation"))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/portal").with(reed)).hasStatus3xxRedirection();
        assertThat(signIn("reed@brothers.example")).hasStatus(422);
    }

    @Test
    void anAddressOfTheStaffOpensNoPortal() throws Exception {
        String client = newClient("Oak Row");

        assertThat(contact(client, People.JONAS)).hasStatus(409).bodyText().contains("somebody at the firm signs in");
    }

    @Test
    void whoSpeaksForTwoClientsSeesOneAtATime() {
        RequestPostProcessor grace = people.as(People.GRACE);
        String trust = other(grace);
        assertThat(mvc.get().uri("/portal/invoices").with(grace)).bodyText().doesNotContain("Estate plan");

        assertThat(mvc.post().uri("/portal/switch").with(grace).with(csrf()).param("contact", trust))
                .hasRedirectedUrl("/portal");

        assertThat(mvc.get().uri("/portal/invoices").with(grace))
                .bodyText()
                .contains("Estate plan")
                .doesNotContain("Lease review");
    }

    @Test
    void nobodySwitchesToAPortalThatIsNotTheirs() {
        String trust = other(people.as(People.GRACE));

        assertThat(mvc.post()
                        .uri("/portal/switch")
                        .with(people.as(People.MARA))
                        .with(csrf())
                        .param("contact", trust))
                .hasStatus(404);
    }

    @Test
    void nobodySetsUpAFirmThatHasStaff() {
        assertThat(mvc.get().uri("/setup/guess")).hasStatus(404);
        assertThat(mvc.post().uri("/setup/guess").with(csrf()).param("firm", "Mine"))
                .hasStatus(404);
    }

    private String newClient(String name) {
        String place = mvc.post()
                .uri("/firm/clients")
                .with(finch)
                .with(csrf())
                .param("name", name)
                .param("kind", "COMPANY")
                .param("address", "")
                .param("currency", "USD")
                .param("language", "en")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(place).replaceAll(".*/", "");
    }

    private String addContact(String client, String email) throws Exception {
        assertThat(contact(client, email)).hasStatus3xxRedirection();
        return found(get("/firm/clients/" + client), "/contacts/(\\d+)/");
    }

    private MvcTestResult contact(String client, String email) {
        return mvc.post()
                .uri(NEW_CONTACT.formatted(client))
                .with(finch)
                .with(csrf())
                .param("firstName", "Fern")
                .param("lastName", "Field")
                .param("email", email)
                .param("direction", "AUTO")
                .param("permissions", "INVOICES")
                .param("portal", "true")
                .exchange();
    }

    /** The path of the newest link to set a password, read where the firm reads it. */
    private String invitation(String email) throws Exception {
        String letter = found(get("/firm/outbox?q=" + email), "/firm/outbox/(\\d+)");
        return "/password/" + found(get("/firm/outbox/" + letter), "/password/([\\w-]{20,})");
    }

    private String other(RequestPostProcessor grace) {
        return found(
                mvc.get().uri("/portal").with(grace).exchange(),
                "name=\"contact\" value=\"(\\d+)\">\\s*<button type=\"submit\"><bdi>Hill Family Trust");
    }

    private MvcTestResult signIn(String email) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", "violet kettle under snow")
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(finch).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(finch).with(csrf()).exchange();
    }

    private static String found(MvcTestResult page, String pattern) {
        try {
            Matcher matcher =
                    Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
            assertThat(matcher.find()).as(pattern).isTrue();
            return matcher.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
