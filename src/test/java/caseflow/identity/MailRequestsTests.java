package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mails that anybody may ask for: strangers who ask again and again keep nobody's letters away. */
class MailRequestsTests extends ProfileStory {

    private static final String LINK = "/sign-in/link";
    private static final String RESET = "/password/forgotten";

    private final String network = "198.18.1." + (UUID.randomUUID().hashCode() & 255);

    @Autowired
    Throttle throttle;

    @Autowired
    AccountStore store;

    @Test
    void askingForOneKindKeepsNoOtherFromArriving() {
        String grace = grace().email();
        for (int n = 0; n < Requests.FREE_OF_MAILS + 2; n++) {
            ask(LINK, grace);
        }
        assertThat(asked(Mailing.LINK, grace)).isEqualTo(Requests.FREE_OF_MAILS);

        ask(RESET, grace);

        await().untilAsserted(
                        () -> assertThat(letters(grace, "Set a new password")).isEqualTo(1));
    }

    @Test
    void aNetworkThatAsksForManySlowsDownNeitherAnotherKindNorSigningIn() {
        String grace = grace().email();
        for (int n = 0; n < Throttle.FREE_OF_ADDRESS + 5; n++) {
            ask(LINK, anAddress());
        }
        assertThat(askedFromHere(Mailing.LINK)).isEqualTo(Throttle.FREE_OF_ADDRESS);

        ask(RESET, grace);

        assertThat(throttle.failures(Throttle.Key.address(network))).isZero();
        await().untilAsserted(
                        () -> assertThat(letters(grace, "Set a new password")).isEqualTo(1));
    }

    @Test
    void guessesAtPasswordsKeepNoMailAway() {
        String grace = grace().email();
        for (int n = 0; n < Throttle.FREE_OF_ADDRESS; n++) {
            throttle.enter(Throttle.Key.address(network));
        }

        ask(RESET, grace);

        await().untilAsserted(
                        () -> assertThat(letters(grace, "Set a new password")).isEqualTo(1));
    }

    @Test
    void aLinkThatSignedInCountsNoMore() {
        String grace = grace().email();
        ask(LINK, grace);
        assertThat(asked(Mailing.LINK, grace)).isEqualTo(1);

        assertThat(use(mailed(grace, "Your link to sign in at Finch & Partners", LINK)))
                .hasRedirectedUrl("/portal");

        assertThat(asked(Mailing.LINK, grace)).isZero();
        assertThat(askedFromHere(Mailing.LINK)).isZero();
    }

    @Test
    void norDoesOneThatSetAPassword() {
        String grace = grace().email();
        ask(RESET, grace);
        String link = mailed(grace, "Set a new password", "/password");
        assertThat(use(link, "password", "short")).hasStatus(422);
        assertThat(asked(Mailing.RESET, grace)).as("not used yet").isEqualTo(1);

        assertThat(use(link, "password", "violet kettle under snow")).hasRedirectedUrl("/sign-in");

        assertThat(asked(Mailing.RESET, grace)).isZero();
        assertThat(askedFromHere(Mailing.RESET)).isZero();
    }

    @Test
    void anInventedLinkPaysForNothing() {
        ask(LINK, anAddress());

        assertThat(use(LINK + "/" + Token.fresh().secret())).hasStatus(410);

        assertThat(askedFromHere(Mailing.LINK)).isEqualTo(1);
    }

    @Test
    void whatIsAskedForOnceTooOftenStartsNothing() {
        List<Runnable> started = new ArrayList<>();
        var requests = new Requests(accounts, store, throttle, started::add);
        String nobody = anAddress();

        for (int n = 0; n < Requests.FREE_OF_MAILS + 5; n++) {
            requests.signInLink(nobody, network);
        }

        assertThat(started).hasSize(Requests.FREE_OF_MAILS);
    }

    private void ask(String form, String email) {
        assertThat(use(form, "email", email)).hasStatusOk().bodyText().contains("Look into your mailbox");
    }

    private MvcTestResult use(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).with(here -> {
            here.setRemoteAddr(network);
            return here;
        });
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Where the link leads that was mailed. */
    private String mailed(String email, String subject, String place) {
        await().untilAsserted(() -> assertThat(letters(email, subject)).isEqualTo(1));
        return place + "/" + found(letter(email), place + "/([\\w-]+)");
    }

    private int asked(Mailing what, String email) {
        return throttle.failures(Throttle.Key.mails(what, email));
    }

    private int askedFromHere(Mailing what) {
        return throttle.failures(Throttle.Key.mailsFrom(what, network));
    }
}
