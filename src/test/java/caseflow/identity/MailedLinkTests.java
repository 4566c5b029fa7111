package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import caseflow.support.KeptPages;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@CaseFlowTest
class MailedLinkTests {

    private static final String GOOD = "violet kettle under snow";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailedLinks links;

    @Autowired
    AccountStore accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void asTheDemoHasIt() {
        clock.goOn();
        jdbc.sql("DELETE FROM failed_try").update();
        accounts.setPassword(account(People.TOM), passwords.hash(Passwords.DEMO));
    }

    @Test
    void lookingAtALinkUsesNothingUp() {
        String address = "/sign-in/link/" + issue(People.TOM, LinkPurpose.SIGN_IN);

        assertThat(mvc.get().uri(address)).hasStatusOk();
        assertThat(mvc.get().uri(address)).hasStatusOk();
        assertThat(mvc.post().uri(address).with(csrf())).hasRedirectedUrl("/portal");
    }

    @Test
    void aLinkSignsInOnce() {
        String address = "/sign-in/link/" + issue(People.TOM, LinkPurpose.SIGN_IN);
        mvc.post().uri(address).with(csrf()).exchange();

        assertThat(mvc.post().uri(address).with(csrf()))
                .hasStatus(410)
                .bodyText()
                .contains("no longer good");
        assertThat(mvc.get().uri(address)).hasStatus(410);
    }

    @Test
    void whoCameInByALinkIsAskedForTheirPasswordBeforeWhatIsKept() {
        var session = mvc.post()
                .uri("/sign-in/link/" + issue(People.TOM, LinkPurpose.SIGN_IN))
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("session");

        assertThat(mvc.get().uri("/portal").cookie(session)).hasStatusOk();
        assertThat(mvc.get().uri(KeptPages.PORTAL).cookie(session)).hasRedirectedUrl("/proof?to=%2Fportal%2Fkept");
    }

    @Test
    void aLinkLeftTooLongSaysSo() {
        String address = "/sign-in/link/" + issue(People.TOM, LinkPurpose.SIGN_IN);
        clock.forward(Duration.ofMinutes(15));

        assertThat(mvc.post().uri(address).with(csrf()))
                .hasStatus(410)
                .bodyText()
                .contains("Ask for a new one");
    }

    @Test
    void anInventedLinkIsAnsweredLikeAnOldOne() {
        assertThat(mvc.get().uri("/password/invented"))
                .hasStatus(410)
                .bodyText()
                .contains("no longer good");
    }

    @Test
    void aLinkForOnePurposeServesNoOther() {
        assertThat(mvc.get().uri("/password/" + issue(People.TOM, LinkPurpose.SIGN_IN)))
                .hasStatus(410);
        assertThat(mvc.get().uri("/sign-in/link/" + issue(People.TOM, LinkPurpose.RESET)))
                .hasStatus(410);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String older = issue(People.TOM, LinkPurpose.RESET);
        String newer = issue(People.TOM, LinkPurpose.RESET);

        assertThat(mvc.get().uri("/password/" + older)).hasStatus(410);
        assertThat(mvc.get().uri("/password/" + newer)).hasStatusOk();
    }

    @Test
    void aNewPasswordEndsEverySessionAndIsTold() {
        var session = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", People.TOM)
                .param("password", Passwords.DEMO)
                .exchange()
                .getResponse()
                .getCookie("session");

        MvcTestResult result = set(issue(People.TOM, LinkPurpose.RESET), GOOD);

        assertThat(result).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/portal").cookie(session)).hasStatus3xxRedirection();
        assertThat(lettersTo(People.TOM, "Your password was changed")).isPositive();
    }

    @Test
    void aWeakPasswordKeepsTheLinkOpenAndSaysWhy() {
        String token = issue(People.TOM, LinkPurpose.RESET);

        assertThat(set(token, "short")).hasStatus(422).bodyText().contains("at least 12 characters");
        assertThat(set(token, GOOD)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void askingForAPasswordIsAnsweredAlikeForEverybodyAndMailedToThoseWhoAreThere() {
        long before = lettersTo(People.TOM, "Set a new password");
        String known = forgotten(People.TOM);
        String unknown = forgotten("nobody@nowhere.example");

        assertThat(known.replace(People.TOM, "")).isEqualTo(unknown.replace("nobody@nowhere.example", ""));
        await().untilAsserted(() ->
                assertThat(lettersTo(People.TOM, "Set a new password")).isEqualTo(before + 1));
        assertThat(lettersTo("nobody@nowhere.example", "Set a new password")).isZero();
    }

    @Test
    void nobodysMailboxIsFloodedByAskingAgainAndAgain() {
        long before = lettersTo(People.PRIYA, "Set a new password");
        for (int asked = 0; asked < 12; asked++) {
            forgotten(People.PRIYA);
        }

        await().during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(lettersTo(People.PRIYA, "Set a new password") - before)
                        .isBetween(1L, 4L));
    }

    private String issue(String email, LinkPurpose purpose) {
        return transaction
                .execute(status -> links.issue(account(email), purpose))
                .secret();
    }

    private MvcTestResult set(String token, String password) {
        return mvc.post()
                .uri("/password/" + token)
                .with(csrf())
                .param("password", password)
                .exchange();
    }

    private String forgotten(String email) {
        try {
            return mvc.post()
                    .uri("/password/forgotten")
                    .with(csrf())
                    .param("email", email)
                    .exchange()
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private long account(String email) {
        return accounts.find(email).orElseThrow().id();
    }

    private long lettersTo(String email, String subject) {
        return jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :email AND subject = :subject")
                .param("email", email)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
