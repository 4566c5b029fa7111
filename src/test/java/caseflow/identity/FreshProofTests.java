package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.demo.StoryClock;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.KeptPages;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a module keeps behind a fresh proof, as somebody meets it who has one, or has none any more. */
@CaseFlowTest
class FreshProofTests {

    private static final String ASKED = "/proof?to=%2Fportal%2Fkept";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    StoryClock clock;

    @Autowired
    KeptPages pages;

    @Autowired
    Addresses addresses;

    @BeforeEach
    void stand() {
        // the database keeps no more than microseconds
        clock.tell(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        pages.taken();
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void signingInByPasswordIsAProof() {
        var session = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", People.GRACE)
                .param("password", Passwords.DEMO)
                .exchange()
                .getResponse()
                .getCookie("session");

        assertThat(mvc.get().uri(KeptPages.PORTAL).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Open for 5 more minutes.");
    }

    @Test
    void signingInByAMailedLinkIsNone() {
        assertThat(get(KeptPages.PORTAL, people.byLink(People.GRACE)))
                .hasStatus(302)
                .hasRedirectedUrl(ASKED);
    }

    @Test
    void afterFiveMinutesItIsAskedForAgain() {
        RequestPostProcessor grace = people.as(People.GRACE);

        clock.forward(LastProof.FRESH.minusSeconds(1));
        assertThat(get(KeptPages.PORTAL, grace)).hasStatusOk().bodyText().contains("Open for less than a minute.");

        clock.forward(LastProof.FRESH.minus(LastProof.FRESH.minusSeconds(1)));
        assertThat(get(KeptPages.PORTAL, grace)).hasRedirectedUrl(ASKED);
    }

    @Test
    void readingDoesNotMakeItLastLonger() {
        RequestPostProcessor grace = people.as(People.GRACE);
        for (int minute = 0; minute < LastProof.FRESH.toMinutes(); minute++) {
            assertThat(get(KeptPages.PORTAL, grace)).hasStatusOk();
            clock.forward(LastProof.FRESH.dividedBy(5));
        }

        assertThat(get(KeptPages.PORTAL, grace)).hasRedirectedUrl(ASKED);
    }

    @Test
    void staffAreAskedInTheConsole() {
        long client = addresses.client("Northwind Marine Inc");
        RequestPostProcessor jonas = people.as(People.JONAS);
        assertThat(get(KeptPages.firm(client), jonas)).hasStatusOk();

        clock.forward(LastProof.FRESH);

        assertThat(get(KeptPages.firm(client), jonas))
                .hasRedirectedUrl("/proof?to=%2Ffirm%2Fclients%2F" + client + "%2Fkept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/kept/7", "/portal/kept/", "/portal/%6bept", "/portal/kept/nothing/there"})
    void noOtherSpellingLeadsAroundIt(String address) {
        assertThat(mvc.get().uri(URI.create(address)).with(people.byLink(People.GRACE)))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/proof?to=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal", "/portal/profile", "/portal/invoices"})
    void everythingElseAsksForNone(String address) {
        assertThat(get(address, people.byLink(People.GRACE))).hasStatusOk();
    }

    @Test
    void aNameThatOnlyBeginsAlikeIsNotKept() {
        assertThat(get("/portal/keptsake", people.byLink(People.GRACE))).hasStatus(404);
    }

    @Test
    void thePageIsComeBackToAsItWasAskedFor() {
        assertThat(mvc.get().uri("/portal/kept/7?q={q}&page=2", "a b").with(people.byLink(People.GRACE)))
                .hasRedirectedUrl("/proof?to=%2Fportal%2Fkept%2F7%3Fq%3Da%2520b%26page%3D2");
    }

    @Test
    void aFormIsNotCarriedOutAndItsPageIsComeBackTo() {
        RequestPostProcessor grace = people.byLink(People.GRACE);

        MvcTestResult refused = mvc.post()
                .uri(KeptPages.PORTAL)
                .with(grace)
                .with(csrf())
                .header("Referer", "https://portal.example/portal/kept/7?x=1")
                .param("text", "a secret")
                .exchange();

        assertThat(refused).hasStatus(303).hasRedirectedUrl("/proof?to=%2Fportal%2Fkept%2F7%3Fx%3D1");
        assertThat(pages.taken()).isEmpty();
        assertThat(mvc.get().uri("/proof?to=/portal/kept/7").with(request -> {
                    grace.postProcessRequest(request);
                    request.setCookies(
                            request.getCookies()[0], refused.getResponse().getCookie("flash"));
                    return request;
                }))
                .bodyText()
                .contains("What you sent was not carried out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example/", "https://evil.example//portal", "/firm/clients"})
    void aFormFromElsewhereLeadsToTheFirstPage(String referrer) {
        assertThat(post(people.byLink(People.GRACE), referrer)).hasStatus(303).hasRedirectedUrl("/proof?to=%2Fportal");
        assertThat(pages.taken()).isEmpty();
    }

    @Test
    void aFormSentInTimeIsCarriedOut() {
        assertThat(post(people.as(People.GRACE), "")).hasRedirectedUrl(KeptPages.PORTAL);
        assertThat(pages.taken()).containsExactly("a secret");
    }

    @Test
    void whatHtmxAsksForSendsTheWholePageOn() {
        RequestPostProcessor grace = people.byLink(People.GRACE);

        assertThat(mvc.get().uri(KeptPages.PORTAL).with(grace).header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", ASKED);
        assertThat(mvc.post()
                        .uri(KeptPages.PORTAL)
                        .with(grace)
                        .with(csrf())
                        .header("HX-Request", "true")
                        .header("Referer", "https://portal.example/portal/kept")
                        .param("text", "a secret"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", ASKED)
                .cookies()
                .containsCookie("flash");
        assertThat(pages.taken()).isEmpty();
    }

    @Test
    void doorsThatStayShutSayNothingOfAProof() {
        assertThat(mvc.get().uri(KeptPages.PORTAL)).hasRedirectedUrl("/sign-in?next=%2Fportal%2Fkept");
        assertThat(get(KeptPages.SECTION, people.byLink(People.TOM))).hasStatus(404);
        assertThat(get(KeptPages.firm(1), people.byLink(People.GRACE))).hasStatus(404);
        assertThat(get(KeptPages.PORTAL, people.byLink(People.FINCH))).hasStatus(404);
        assertThat(mvc.post().uri(KeptPages.PORTAL).with(people.byLink(People.GRACE)))
                .hasStatus(403);
    }

    @Test
    void aModuleKeepsNothingThatIsBehindNoDoor() {
        assertThatThrownBy(() -> ProofDoor.matcher("/l/**")).hasMessageContaining("behind neither door");
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult post(RequestPostProcessor who, String referrer) {
        return mvc.post()
                .uri(KeptPages.PORTAL)
                .with(who)
                .with(csrf())
                .header("Referer", referrer)
                .param("text", "a secret")
                .exchange();
    }
}
