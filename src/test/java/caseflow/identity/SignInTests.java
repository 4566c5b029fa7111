package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.demo.StoryClock;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.support.CaseFlowTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class SignInTests {

    private static final String RIGHT = "demo-portal-2026";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @AfterEach
    void forgetWrongTries() {
        clock.goOn();
        jdbc.sql("DELETE FROM failed_try").update();
    }

    @Test
    void aContactSignsInAndComesToThePortal() {
        MvcTestResult result = signIn(People.GRACE, RIGHT);

        assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/portal");
        assertThat(page("/portal", session(result))).hasStatusOk().bodyText().contains("Waiting for you");
    }

    @Test
    void staffComeToTheConsole() {
        assertThat(signIn(People.FINCH, RIGHT)).hasRedirectedUrl("/firm");
    }

    @Test
    void theAddressMayBeWrittenInAnyCase() {
        assertThat(signIn("GRACE@Hill.Example", RIGHT)).hasRedirectedUrl("/portal");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        String wrong = body(signIn(People.GRACE, "not the password"));
        String unknown = body(signIn("nobody@nowhere.example", "not the password"));

        assertThat(wrong).contains("do not belong together");
        assertThat(unknown.replace("nobody@nowhere.example", "")).isEqualTo(wrong.replace(People.GRACE, ""));
    }

    @Test
    void whoHasToSignInFirstIsTakenOnAfterwards() {
        assertThat(mvc.get().uri("/portal/invoices")).hasRedirectedUrl("/sign-in?next=%2Fportal%2Finvoices");
    }

    @Test
    void guessingIsSlowedDownAndTheOwnerIsTold() {
        long letters = letters("Somebody tries to sign in to your account");
        MvcTestResult last = null;
        for (int attempt = 0; attempt < PasswordCheck.WORTH_TELLING; attempt++) {
            clock.forward(Throttle.LONGEST);
            last = signIn(People.CAMILLE, "guess number " + attempt);
        }

        assertThat(last).hasStatus(422);
        assertThat(signIn(People.CAMILLE, RIGHT))
                .hasStatus(429)
                .hasHeader("Retry-After", "33")
                .bodyText()
                .contains("slow them down");
        await().untilAsserted(() ->
                assertThat(letters("Somebody tries to sign in to your account")).isEqualTo(letters + 1));
        clock.forward(Throttle.LONGEST);
        assertThat(signIn(People.CAMILLE, RIGHT)).hasRedirectedUrl("/portal");
    }

    @Test
    void aStrangersGuessesDoNotKeepTheOwnersBrowserOut() {
        Cookie device = signIn(People.MARA, RIGHT).getResponse().getCookie("device");
        for (int attempt = 0; attempt < 8; attempt++) {
            signIn(People.MARA, "guess number " + attempt);
        }

        assertThat(signIn(People.MARA, RIGHT)).hasStatus(429);
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .cookie(device)
                        .param("email", People.MARA)
                        .param("password", RIGHT))
                .hasRedirectedUrl("/portal");
    }

    @Test
    void aNewBrowserIsToldToTheOwner() {
        signIn(People.TOM, RIGHT);
        long letters = letters("A new device signed in");

        signIn(People.TOM, RIGHT);

        assertThat(letters("A new device signed in")).isEqualTo(letters + 1);
    }

    @Test
    void aBrowserThatIsKnownIsToldNoSecondTime() {
        Cookie device = signIn(People.TOM, RIGHT).getResponse().getCookie("device");
        long letters = letters("A new device signed in");

        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .cookie(device)
                        .param("email", People.TOM)
                        .param("password", RIGHT))
                .hasRedirectedUrl("/portal");

        assertThat(letters("A new device signed in")).isEqualTo(letters);
    }

    @Test
    void theOwnerReadsAboutANewBrowserInPlainWords() {
        signIn(People.TOM, RIGHT);
        mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0")
                .param("email", People.TOM)
                .param("password", RIGHT)
                .exchange();

        LetterId newest =
                outbox.page(People.TOM, null, null, null).letters().get(0).id();
        assertThat(outbox.copy(newest).sheet().paragraphs())
                .anyMatch(text -> text.contains("(network address 127.0.0.1, Firefox on Windows)"))
                .noneMatch(text -> text.contains("Mozilla"));
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Cookie session = session(signIn(People.GRACE, RIGHT));

        assertThat(mvc.post().uri("/sign-out").with(csrf()).cookie(session)).hasRedirectedUrl("/sign-in");
        assertThat(page("/portal", session)).hasStatus3xxRedirection();
    }

    @Test
    void aSessionNobodyUsesEnds() {
        Cookie session = session(signIn(People.GRACE, RIGHT));
        clock.forward(Duration.ofMinutes(31));

        assertThat(page("/portal", session)).hasStatus3xxRedirection();
    }

    @Test
    void aSessionInUseGoesOnUntilItIsTwelveHoursOld() {
        Instant begun = clock.instant();
        Cookie session = session(signIn(People.GRACE, RIGHT));
        for (int minutes = 25; minutes < 12 * 60; minutes += 25) {
            clock.tell(begun.plus(Duration.ofMinutes(minutes)));
            assertThat(page("/portal/profile", session)).hasStatusOk();
        }
        clock.tell(begun.plus(Duration.ofHours(12)));

        assertThat(page("/portal/profile", session)).hasStatus3xxRedirection();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("/sign-in").param("email", People.GRACE).param("password", RIGHT))
                .hasStatus(403);
    }

    @Test
    void anInventedSessionIsNobody() {
        assertThat(page("/portal", new Cookie("session", "x".repeat(43)))).hasStatus3xxRedirection();
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult page(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return result.getResponse().getCookie("session");
    }

    /** Without what differs in every page: the masked token. */
    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private long letters(String subject) {
        return jdbc.sql("SELECT count(*) FROM letter WHERE subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
