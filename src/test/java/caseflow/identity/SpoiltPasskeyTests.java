package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.PasskeyVisit.Asked;
import caseflow.identity.passkey.Challenges;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A new passkey that is not what was asked for; and whatever else may be sent, which is never an error of ours. */
class SpoiltPasskeyTests extends PasskeyStory {

    private static final List<String> NO_ANSWERS = List.of(
            "",
            " ",
            "null",
            "[]",
            "{}",
            "{",
            "\"x\"",
            "1e999",
            "{\"id\":1}",
            "{\"rawId\":null,\"response\":null}",
            "{\"id\":\"%%%\",\"rawId\":\"%%%\",\"type\":\"public-key\",\"response\":{}}",
            "[".repeat(9_000),
            "x".repeat(30_000),
            "\u0000");

    private static final List<String> VALUES = List.of("null", "\"\"", "\"!\"", "7", "{}", "[]", "\"AAAA\"");

    PasskeyVisit tom;

    Device phone;

    @BeforeEach
    void toms() {
        tom = as(People.TOM);
        phone = new Device(party.origin());
    }

    @Test
    void oneMadeElsewhereOrUnseen() {
        unmade(tom.add(PasskeyVisit.OWN, new Device("https://evil.example")));
        unmade(tom.add(PasskeyVisit.OWN, new Device(party.origin()).forHost("evil.example")));
        unmade(tom.add(PasskeyVisit.OWN, new Device(party.origin()).having(Device.PRESENT)));
    }

    @Test
    void oneForAChallengeThatIsUsedOldOrSomebodyElses() {
        Asked used = tom.ask(PasskeyVisit.OWN);
        unmade(tom.send(PasskeyVisit.OWN, used, "{}"));
        unmade(tom.send(PasskeyVisit.OWN, used, phone.make(used.options())));
        PasskeyVisit priya = new PasskeyVisit(mvc, people.session(People.PRIYA));
        Asked hers = priya.ask(PasskeyVisit.OWN);
        unmade(tom.send(PasskeyVisit.OWN, hers, phone.make(hers.options())));
        Asked old = tom.ask(PasskeyVisit.OWN);
        clock.forward(Challenges.LIFE);
        PasskeyVisit later = as(People.TOM);
        unmade(later.send(PasskeyVisit.OWN, old, phone.make(old.options())));
    }

    @Test
    void oneThatSomebodyHasAlready() {
        PasskeyVisit priya = new PasskeyVisit(mvc, people.session(People.PRIYA));
        assertThat(priya.add(PasskeyVisit.OWN, phone)).hasStatus(302);

        unmade(tom.add(PasskeyVisit.OWN, phone));

        assertThat(passkeys.of(desk.account(People.PRIYA))).hasSize(1);
    }

    @Test
    void aNameThatIsTooLong() {
        Asked asked = tom.ask(PasskeyVisit.OWN);
        assertThat(mvc.post()
                        .uri(PasskeyVisit.OWN)
                        .with(people.as(People.TOM))
                        .with(csrf())
                        .param("name", "n".repeat(61))
                        .param("credential", phone.make(asked.options())))
                .hasStatus(422);
    }

    @Test
    void whatIsNoAnswerAtAllIsRefusedInASentence() {
        for (String sent : NO_ANSWERS) {
            unmade(tom.send(PasskeyVisit.OWN, tom.ask(PasskeyVisit.OWN), sent));
            PasskeyVisit nobody = PasskeyVisit.nobody(mvc);
            assertThat(nobody.send(PasskeyVisit.SIGN_IN, nobody.ask(PasskeyVisit.SIGN_IN), sent))
                    .as(sent.substring(0, Math.min(30, sent.length())))
                    .hasStatus(422)
                    .bodyText()
                    .contains("That passkey does not open");
            desk.forgiveAll();
        }
    }

    @Test
    void noPartOfANewOneMayBeSpoilt() {
        for (String part : List.of("rawId", "response", "clientDataJSON", "attestationObject")) {
            for (String value : VALUES) {
                Asked asked = tom.ask(PasskeyVisit.OWN);
                unmade(tom.send(PasskeyVisit.OWN, asked, spoilt(phone.make(asked.options()), part, value)));
                desk.forgiveAll();
            }
        }
    }

    @Test
    void norOfOneThatIsShown() {
        assertThat(tom.add(PasskeyVisit.OWN, phone)).hasStatus(302);
        PasskeyVisit nobody = PasskeyVisit.nobody(mvc);
        for (String part :
                List.of("rawId", "response", "clientDataJSON", "authenticatorData", "signature", "userHandle")) {
            for (String value : VALUES) {
                Asked asked = nobody.ask(PasskeyVisit.SIGN_IN);
                assertThat(nobody.send(PasskeyVisit.SIGN_IN, asked, spoilt(phone.show(asked.options()), part, value)))
                        .as(part + " " + value)
                        .hasStatus(422);
                desk.forgiveAll();
            }
        }
    }

    /** One bit of what was signed, or of the signature, is another. */
    @Test
    void norASingleBit() {
        assertThat(tom.add(PasskeyVisit.OWN, phone)).hasStatus(302);
        PasskeyVisit nobody = PasskeyVisit.nobody(mvc);
        for (String part : List.of("clientDataJSON", "authenticatorData", "signature")) {
            Asked asked = nobody.ask(PasskeyVisit.SIGN_IN);
            String shown = phone.show(asked.options());
            byte[] good = Device.bytes(tree(shown).path("response").path(part).asString());
            byte[] bad = Arrays.copyOf(good, good.length);
            bad[good.length - 1] ^= 1;
            assertThat(nobody.send(PasskeyVisit.SIGN_IN, asked, spoilt(shown, part, '"' + Device.text64(bad) + '"')))
                    .as(part)
                    .hasStatus(422);
        }
    }

    private void unmade(MvcTestResult result) {
        assertThat(result).hasStatus(422).bodyText().contains("That passkey could not be added");
        assertThat(passkeys.of(desk.account(People.TOM))).isEmpty();
    }

    private static String spoilt(String credential, String part, String value) {
        ObjectNode all = tree(credential);
        ObjectNode parent = all.has(part) ? all : (ObjectNode) all.path("response");
        parent.set(part, JsonMapper.shared().readTree(value));
        return all.toString();
    }

    private static ObjectNode tree(String json) {
        JsonNode all = JsonMapper.shared().readTree(json);
        return (ObjectNode) all;
    }
}
