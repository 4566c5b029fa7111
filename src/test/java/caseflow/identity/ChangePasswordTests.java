package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class ChangePasswordTests {

    private static final String RIGHT = "demo-portal-2026";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Throttle throttle;

    @BeforeEach
    void stand() {
        clock.tell(clock.instant());
    }

    @AfterEach
    void forgetWrongTries() {
        clock.goOn();
        jdbc.sql("DELETE FROM failed_try").update();
    }

    @Test
    void theRightCurrentPasswordChangesIt() {
        assertThat(change(People.PRIYA, RIGHT)).hasRedirectedUrl("/portal/profile");
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDownAndTheRightOneCountsAfterTheWait() {
        for (int attempt = 0; attempt < Throttle.FREE; attempt++) {
            assertThat(change(People.PRIYA, "guess number " + attempt))
                    .hasStatus(422)
                    .bodyText()
                    .contains("That is not your current password");
        }

        assertThat(change(People.PRIYA, RIGHT))
                .hasStatus(429)
                .hasHeader("Retry-After", "2")
                .bodyText()
                .contains("Please wait a minute and try again");

        clock.forward(Throttle.LONGEST);
        assertThat(change(People.PRIYA, RIGHT)).hasRedirectedUrl("/portal/profile");
        assertThat(change(People.PRIYA, "and wrong again")).hasStatus(422);
    }

    @Test
    void theWaitGrowsAndIsTold() {
        long letters = warnings();
        for (int attempt = 0; attempt < Throttle.FREE + 8; attempt++) {
            clock.forward(Throttle.LONGEST);
            change(People.PRIYA, "guess number " + attempt);
        }

        assertThat(change(People.PRIYA, RIGHT))
                .hasStatus(429)
                .hasHeader("Retry-After", "257")
                .bodyText()
                .contains("Please wait 5 minutes and try again");
        await().untilAsserted(() -> assertThat(warnings()).isEqualTo(letters + 1));
    }

    @Test
    void theOwnerIsToldOfMany() {
        long letters = warnings();
        for (int attempt = 0; attempt < PasswordCheck.WORTH_TELLING; attempt++) {
            clock.forward(Throttle.LONGEST);
            change(People.PRIYA, "guess number " + attempt);
        }

        await().untilAsserted(() -> assertThat(warnings()).isEqualTo(letters + 1));
    }

    @Test
    void othersAreNotSlowedDown() {
        for (int attempt = 0; attempt <= Throttle.FREE; attempt++) {
            change(People.PRIYA, "guess number " + attempt);
        }

        assertThat(change(People.PRIYA, RIGHT)).hasStatus(429);
        assertThat(change(People.TOM, RIGHT)).hasRedirectedUrl("/portal/profile");
        assertThat(signIn(People.PRIYA)).as("nor the owner at the door").hasRedirectedUrl("/portal");
    }

    @Test
    void guessesAtTheDoorDoNotSlowDownTheOwnerInside() {
        for (int attempt = 0; attempt <= Throttle.FREE; attempt++) {
            mvc.post()
                    .uri("/sign-in")
                    .with(csrf())
                    .param("email", People.PRIYA)
                    .param("password", "guess number " + attempt)
                    .exchange();
        }

        assertThat(signIn(People.PRIYA)).hasStatus(429);
        assertThat(change(People.PRIYA, RIGHT)).hasRedirectedUrl("/portal/profile");
    }

    @Test
    void whoIsSignedInDoesNotWaitForGuessesOfOthersInTheNetwork() {
        for (int attempt = 0; attempt < Throttle.FREE_OF_ADDRESS + 8; attempt++) {
            clock.forward(Throttle.LONGEST);
            throttle.enter(Throttle.Key.address("127.0.0.1"));
        }

        assertThat(signIn(People.TOM)).as("a stranger there").hasStatus(429);
        assertThat(change(People.PRIYA, RIGHT)).hasRedirectedUrl("/portal/profile");
        assertThat(prove(People.PRIYA)).hasRedirectedUrl("/portal");
        assertThat(change(People.PRIYA, "a guess")).hasStatus(422);
    }

    @Test
    void guessesInsideAtManyAccountsCountAgainstStrangersInTheNetwork() {
        for (String email : new String[] {People.PRIYA, People.TOM, People.MARA, People.CAMILLE}) {
            for (int attempt = 0; attempt < 10; attempt++) {
                clock.forward(Throttle.LONGEST);
                change(email, "guess number " + attempt);
            }
        }

        assertThat(signIn(People.GRACE)).hasStatus(429);
        assertThat(change(People.GRACE, RIGHT))
                .as("but not against others inside")
                .hasRedirectedUrl("/portal/profile");
    }

    private MvcTestResult prove(String email) {
        return mvc.post()
                .uri("/proof")
                .with(people.byLink(email))
                .with(csrf())
                .param("password", RIGHT)
                .exchange();
    }

    private MvcTestResult change(String email, String current) {
        return mvc.post()
                .uri("/portal/profile/password")
                .with(people.as(email))
                .with(csrf())
                .param("current", current)
                .param("password", RIGHT)
                .exchange();
    }

    private MvcTestResult signIn(String email) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", RIGHT)
                .exchange();
    }

    private long warnings() {
        return jdbc.sql("SELECT count(*) FROM letter WHERE subject = 'Somebody tries to sign in to your account'")
                .query(Long.class)
                .single();
    }
}
