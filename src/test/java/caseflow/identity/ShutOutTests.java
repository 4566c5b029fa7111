package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody goes on guessing, and the owner comes with a new browser: which ways are open. */
class ShutOutTests extends ProfileStory {

    private static final String ANOTHER = "violet kettle under snow";

    @Autowired
    Throttle throttle;

    @Autowired
    MailedLinks links;

    @Autowired
    AccountStore store;

    @Autowired
    TransactionTemplate transaction;

    private String owner;
    private long account;

    @BeforeEach
    void somebodyGuesses() {
        owner = grace().email();
        account = store.find(owner).orElseThrow().id();
        guessUntilItWaits(owner);
    }

    @Test
    void thePageThatAsksToWaitOffersAMailedLinkToEverybodyAlike() {
        String nobody = anAddress();
        guessUntilItWaits(nobody);
        MvcTestResult known = signIn(owner);

        assertThat(known).hasStatus(429);
        assertThat(Jsoup.parse(text(known)).select("main a[href=/sign-in/link]").text())
                .isEqualTo("Mail me a link to sign in");
        assertThat(told(signIn(nobody))).isEqualTo(told(known));
    }

    @Test
    void theLinkLeadsInAndTheBrowserIsKnownFromThenOn() {
        MvcTestResult byLink = post("/sign-in/link/" + link(LinkPurpose.SIGN_IN), request -> request);
        assertThat(byLink).hasRedirectedUrl("/portal");
        Cookie device = byLink.getResponse().getCookie("device");

        assertThat(signIn(owner)).as("in another one").hasStatus(429);
        assertThat(post(
                        "/sign-in",
                        request -> {
                            request.setCookies(device);
                            return request;
                        },
                        "email",
                        owner,
                        "password",
                        PASSWORD))
                .hasRedirectedUrl("/portal");
    }

    @Test
    void aPasswordSetByAMailedLinkMayBeSaidAtOnce() {
        Throttle.Key codes = Throttle.Key.codes(account);
        throttle.enter(codes);

        assertThat(post("/password/" + link(LinkPurpose.RESET), request -> request, "password", ANOTHER))
                .hasRedirectedUrl("/sign-in");

        assertThat(post("/sign-in", request -> request, "email", owner, "password", ANOTHER))
                .hasRedirectedUrl("/portal");
        assertThat(throttle.failures(codes))
                .as("who reads the mailbox does not guess at codes anew")
                .isEqualTo(1);
    }

    /** Without the token that differs in every page. */
    private static String told(MvcTestResult answer) {
        return text(answer).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private void guessUntilItWaits(String email) {
        for (int n = 0; n <= Throttle.FREE; n++) {
            post("/sign-in", request -> request, "email", email, "password", "guess number " + n);
        }
    }

    private String link(LinkPurpose purpose) {
        return transaction.execute(status -> links.issue(account, purpose)).secret();
    }
}
