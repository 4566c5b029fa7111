package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.identity.PasskeyVisit.Asked;
import caseflow.identity.passkey.Challenges;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What forgers and thieves send to sign in. */
class RefusePasskeyTests extends PasskeyStory {

    PasskeyVisit nobody;

    Device phone;

    @BeforeEach
    void toms() {
        nobody = PasskeyVisit.nobody(mvc);
        phone = added(People.TOM, PasskeyVisit.OWN);
    }

    @Test
    void anotherSiteThatPassesItOn() {
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.at("https://portal.finch.example.evil.example")));
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.at(party.origin().replace("http:", "https:"))));
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.at("http://localhost")));
    }

    @Test
    void aSignatureForAnotherHost() {
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.forHost("evil.example")));
    }

    @Test
    void nobodyWasVerifiedOrPresent() {
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.having(Device.PRESENT)));
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.having(Device.VERIFIED)));
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone.having(Device.PRESENT | Device.VERIFIED)))
                .hasStatus(302);
    }

    @Test
    void anotherKeyBehindTheSameNumber() {
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.forged()));
    }

    @Test
    void aChallengeAnsweredTwice() {
        Asked asked = nobody.ask(PasskeyVisit.SIGN_IN);
        String answer = phone.show(asked.options());
        assertThat(nobody.send(PasskeyVisit.SIGN_IN, asked, answer)).hasStatus(302);

        refused(nobody.send(PasskeyVisit.SIGN_IN, asked, answer));
        refused(nobody.send(PasskeyVisit.SIGN_IN, asked, phone.show(asked.options())));
    }

    @Test
    void norIsASecondTryLeftAfterAWrongOne() {
        Asked asked = nobody.ask(PasskeyVisit.SIGN_IN);
        refused(nobody.send(PasskeyVisit.SIGN_IN, asked, "{}"));

        refused(nobody.send(PasskeyVisit.SIGN_IN, asked, phone.show(asked.options())));
    }

    @Test
    void ofTwoAtOnceOneComesIn() throws Exception {
        Asked asked = nobody.ask(PasskeyVisit.SIGN_IN);
        String answer = phone.show(asked.options());
        Callable<Integer> send = () ->
                nobody.send(PasskeyVisit.SIGN_IN, asked, answer).getResponse().getStatus();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(send, send));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 422);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aChallengeOfSomebodyElse() {
        Asked ours = nobody.ask(PasskeyVisit.SIGN_IN);
        Asked theirs = nobody.ask(PasskeyVisit.SIGN_IN);

        refused(nobody.send(PasskeyVisit.SIGN_IN, theirs, phone.show(ours.options())));
        refused(nobody.post(PasskeyVisit.SIGN_IN, Token.fresh().secret(), phone.show(ours.options())));
        refused(nobody.post(PasskeyVisit.SIGN_IN, "", phone.show(ours.options())));
    }

    @Test
    void aChallengeForSomethingElse() {
        PasskeyVisit tom = as(People.TOM);
        Asked proof = tom.ask(PasskeyVisit.PROOF);
        Asked adding = tom.ask(PasskeyVisit.OWN);

        refused(nobody.send(PasskeyVisit.SIGN_IN, proof, phone.show(proof.options())));
        refused(nobody.send(PasskeyVisit.SIGN_IN, adding, phone.show(adding.options())));
        refused(tom.send(PasskeyVisit.PROOF, adding, phone.show(adding.options())));
        Asked signIn = nobody.ask(PasskeyVisit.SIGN_IN);
        refused(tom.send(PasskeyVisit.PROOF, signIn, phone.show(signIn.options())));
    }

    @Test
    void aChallengeFiveMinutesOld() {
        Asked asked = nobody.ask(PasskeyVisit.SIGN_IN);
        clock.forward(Challenges.LIFE);

        refused(nobody.send(PasskeyVisit.SIGN_IN, asked, phone.show(asked.options())));
    }

    @Test
    void aCounterThatGoesBackOrStays() {
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(7))).hasStatus(302);

        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(6)));
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(7)));
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(0)));
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(8))).hasStatus(302);
    }

    @Test
    void aDeviceThatDoesNotCountIsTaken() {
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(0))).hasStatus(302);
        assertThat(nobody.show(PasskeyVisit.SIGN_IN, phone.counting(0))).hasStatus(302);
    }

    @Test
    void theHandleOfSomebodyElseOrNone() {
        Device priyas = added(People.PRIYA, PasskeyVisit.OWN);

        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.calling(priyas.handle())));
        refused(nobody.show(PasskeyVisit.SIGN_IN, phone.calling(new byte[0])));
    }

    private static void refused(MvcTestResult result) {
        assertThat(result).hasStatus(422).bodyText().contains("That passkey does not open an account here");
        assertThat(HalfSignedIn.session(result)).isNull();
    }
}
