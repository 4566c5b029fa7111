package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.support.TestPaper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Links that open nothing are counted by the network they come from; those that are right never wait. */
class KnocksTests extends ProfileStory {

    private final String network = "198.18.0." + (UUID.randomUUID().hashCode() & 255);

    @Autowired
    Throttle throttle;

    @Autowired
    MailedLinks links;

    @Autowired
    AccountStore store;

    @Autowired
    TestPaper paper;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-in/link/",
        "POST, /sign-in/link/",
        "GET, /password/",
        "POST, /password/",
        "GET, /email/",
        "POST, /email/",
        "GET, /setup/",
        "POST, /setup/",
        "GET, /l/"
    })
    void everyDoorCountsThem(String method, String door) {
        MvcTestResult first = knock(method, door + Token.fresh().secret());

        assertThat(first.getResponse().getStatus()).isIn(404, 410);
        assertThat(misses()).isEqualTo(1);

        misses(Knocks.FREE);

        assertThat(knock(method, door + Token.fresh().secret()))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Too many links that open nothing came from your network.");
    }

    @Test
    void aLinkThatIsRightNeverWaitsForSomebodyElses() {
        String email = grace().email();
        long account = store.find(email).orElseThrow().id();
        String signIn = transaction
                .execute(status -> links.issue(account, LinkPurpose.SIGN_IN))
                .secret();
        String reset = transaction
                .execute(status -> links.issue(account, LinkPurpose.RESET))
                .secret();
        String document = paper.link(8_101, email).secret();
        misses(Knocks.FREE);
        assertThat(knock("GET", "/l/" + Token.fresh().secret())).hasStatus(429);

        assertThat(knock("GET", "/l/" + document)).hasStatusOk();
        assertThat(knock("GET", "/password/" + reset)).hasStatusOk();
        assertThat(knock("GET", "/sign-in/link/" + signIn)).hasStatusOk();
        assertThat(knock("POST", "/sign-in/link/" + signIn)).hasRedirectedUrl("/portal");
        assertThat(misses()).as("nor is it counted").isEqualTo(Knocks.FREE);
    }

    private MvcTestResult knock(String method, String path) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(path)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .param("password", "a lantern beside the well")
                .exchange();
    }

    private int misses() {
        return throttle.failures(key());
    }

    private void misses(int many) {
        throttle.enter(key());
        owner().sql("UPDATE failed_try SET failures = :many WHERE key = :key")
                .param("many", many)
                .param("key", key().name())
                .update();
    }

    private Throttle.Key key() {
        return Throttle.Key.visit("knock", network, Knocks.FREE);
    }
}
