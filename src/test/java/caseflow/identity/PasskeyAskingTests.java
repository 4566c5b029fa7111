package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.PasskeyVisit.Asked;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Questions for a passkey are counted by whoever asks: strangers use up nobody's but those of strangers beside them. */
class PasskeyAskingTests extends PasskeyStory {

    private static final Throttle.Key NETWORK = Throttle.Key.passkey("127.0.0.1");

    @Autowired
    Throttle throttle;

    private Device phone;
    private Cookie device;

    @BeforeEach
    void aBrowserOfToms() {
        phone = added(People.TOM, PasskeyVisit.OWN);
        device = PasskeyVisit.nobody(mvc)
                .show(PasskeyVisit.SIGN_IN, phone)
                .getResponse()
                .getCookie("device");
        desk.forgiveAll();
    }

    @Test
    void strangersInTheNetworkHoldUpNobodyWhoIsKnown() {
        useUp(NETWORK);

        assertThat(ask(new Cookie("device", Token.fresh().secret())))
                .as("a browser that was never here")
                .hasStatus(429);
        assertThat(ask(device)).as("one that was").hasStatusOk();
        assertThat(as(People.TOM).show(PasskeyVisit.PROOF, phone))
                .as("to prove")
                .hasStatus(302);
        assertThat(as(People.TOM).post(PasskeyVisit.OWN + "/challenge", "", ""))
                .as("to add")
                .hasStatusOk();
    }

    @Test
    void whoIsSignedInIsCountedByAccount() {
        useUp(tom());

        assertThat(as(People.TOM).post(PasskeyVisit.PROOF + "/challenge", "", ""))
                .hasStatus(429);
        assertThat(as(People.TOM).post(PasskeyVisit.OWN + "/challenge", "", "")).hasStatus(429);
        assertThat(as(People.PRIYA).post(PasskeyVisit.OWN + "/challenge", "", ""))
                .hasStatusOk();
        assertThat(throttle.failures(NETWORK)).isZero();
    }

    @Test
    void whatIsAnsweredCountsNoMore() {
        PasskeyVisit tom = as(People.TOM);
        Asked proof = tom.ask(PasskeyVisit.PROOF);
        assertThat(throttle.failures(tom())).isEqualTo(1);
        assertThat(tom.send(PasskeyVisit.PROOF, proof, phone.show(proof.options())))
                .hasStatus(302);
        assertThat(throttle.failures(tom())).isZero();

        added(People.TOM, PasskeyVisit.OWN);
        assertThat(throttle.failures(tom())).isZero();
    }

    @Test
    void aBrowserThatIsKnownIsCountedByItself() {
        Throttle.Key known = Throttle.Key.passkey(new Token(device.getValue()));
        MvcTestResult asked = ask(device);
        assertThat(throttle.failures(known)).isEqualTo(1);
        assertThat(throttle.failures(NETWORK)).isZero();

        assertThat(mvc.post()
                        .uri(PasskeyVisit.SIGN_IN)
                        .with(csrf())
                        .cookie(device, asked.getResponse().getCookie(PasskeyCookie.NAME))
                        .param("credential", phone.show(PasskeyVisit.options(asked))))
                .hasRedirectedUrl("/portal");

        assertThat(throttle.failures(known)).isZero();
        useUp(known);
        assertThat(ask(device)).hasStatus(429);
    }

    private MvcTestResult ask(Cookie cookie) {
        return mvc.post()
                .uri(PasskeyVisit.SIGN_IN + "/challenge")
                .with(csrf())
                .cookie(cookie)
                .exchange();
    }

    private Throttle.Key tom() {
        return Throttle.Key.passkey(desk.account(People.TOM));
    }

    private void useUp(Throttle.Key key) {
        for (int asked = 0; asked < PasskeyAsking.FREE; asked++) {
            assertThat(throttle.enter(key)).isZero();
        }
    }
}
