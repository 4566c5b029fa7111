package caseflow.contracts.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.contracts.Contract;
import caseflow.contracts.SigningRoom;
import caseflow.demo.StoryClock;
import caseflow.evidence.Evidences;
import caseflow.evidence.Proof;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.Links;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.settings.SigningSettings;
import caseflow.settings.SigningTerms;
import caseflow.support.CaseFlowTest;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the firm allows it, a mailed link and a code mailed to the same address are enough to sign. */
@CaseFlowTest
class SignByLinkTests {

    private static final Pattern CODE = Pattern.compile("Your code is (\\d{6})");

    @Autowired
    SigningRoom room;

    @Autowired
    SigningSettings consents;

    @Autowired
    Links links;

    @Autowired
    Outbox outbox;

    @Autowired
    Evidences evidences;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StoryClock clock;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private Contract contract;
    private String place;

    @BeforeEach
    void aLinkIsMailed() {
        allow(true);
        grace = room.contact();
        contract = room.sent(grace);
        place = room.firm(() ->
                transaction.execute(status -> LinkAddress.of(links.issue(contract.subject(), grace, Actor.system()))));
    }

    @AfterEach
    void asBefore() {
        allow(false);
        clock.goOn();
    }

    private void allow(boolean byLink) {
        SigningTerms now = consents.current();
        consents.change(now.version(), now.consent(), byLink, Actor.system());
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var form = mvc.post().uri(path).with(csrf());
        fields.forEach(form::param);
        return form.exchange();
    }

    private MvcTestResult sign(String code) {
        return post(
                place + "/signature",
                Map.of(
                        "number", "1",
                        "terms", Integer.toString(consents.current().version()),
                        "consent", "true",
                        "name", "Grace Hill",
                        "code", code));
    }

    /** As it was mailed last. */
    private String code() {
        assertThat(post(place + "/code", Map.of())).hasStatus(302);
        await().until(() -> room.letters(grace.email()).get(0).equals("Your code for signing"));
        long id = room.owner()
                .sql("SELECT max(id) FROM letter WHERE recipient = :reader")
                .param("reader", grace.email())
                .query(Long.class)
                .single();
        Matcher code = CODE.matcher(outbox.copy(new LetterId(id)).sheet().toString());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @Test
    void thePageAsksForACode() {
        assertThat(see(place))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Mail me a code", "Code from your mailbox", "Engagement")
                .doesNotContain("Only for us");
    }

    @Test
    void aCodeThatCameCountsNoMoreAsAMailAskedFor() {
        String code = code();
        assertThat(mailsAskedFor()).isEqualTo(1);

        assertThat(sign(code)).hasStatus(302);

        assertThat(mailsAskedFor()).isZero();
    }

    private long mailsAskedFor() {
        return room.owner()
                .sql(
                        "SELECT count(*) FROM failed_try WHERE key = 'mails-CODE:' || encode(sha256(:email::bytea), 'hex')")
                .param("email", grace.email())
                .query(Long.class)
                .single();
    }

    @Test
    void itIsSignedWithTheCodeWhichTheEvidenceKeeps() {
        assertThat(sign(code())).hasStatus(302);

        assertThat(see(place)).bodyText().contains("Signed as Grace Hill");
        assertThat(room.firm(() -> evidences.of(contract.subject(), ClientScope.ALL)))
                .singleElement()
                .satisfies(proof -> assertThat(proof.reader().proof()).isEqualTo(Proof.CODE));
    }

    @Test
    void withoutTheRightCodeNobodySigns() {
        assertThat(sign("123456")).hasStatus(422).bodyText().contains("This is not the code we mailed last");
        String code = code();
        String wrong = code.equals("000000") ? "000001" : "000000";

        assertThat(sign(wrong)).hasStatus(422);
        assertThat(sign(code.substring(0, 3) + " " + code.substring(3))).hasStatus(302);
    }

    @Test
    void aCodeIsTriedFiveTimesAtMost() {
        String code = code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(sign(wrong)).hasStatus(422);
        }

        assertThat(sign(code)).hasStatus(422);
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        String code = code();
        clock.forward(Duration.ofMinutes(10).plusSeconds(1));

        assertThat(sign(code)).hasStatus(422);
    }

    @Test
    void aCodeOfAnotherLinkOpensNothing() {
        String code = code();
        String first = place;
        place = room.firm(() ->
                transaction.execute(status -> LinkAddress.of(links.issue(contract.subject(), grace, Actor.system()))));

        assertThat(sign(code)).hasStatus(422);
        place = first;
        assertThat(sign(code)).hasStatus(302);
    }

    @Test
    void aScannerThatFollowsEveryLinkChangesNothing() {
        for (String path : new String[] {"", "/paper", "/declining/new"}) {
            assertThat(see(place + path)).hasStatusOk();
        }
        assertThat(see(place + "/signature").getResponse().getStatus()).isBetween(400, 499);
        assertThat(see(place + "/code").getResponse().getStatus()).isBetween(400, 499);

        assertThat(see(place)).bodyText().contains("Has not signed yet");
    }

    @Test
    void whereTheFirmDoesNotAllowItTheLinkOnlyReads() {
        String code = code();
        allow(false);

        assertThat(see(place))
                .bodyText()
                .contains("please sign in to the portal")
                .doesNotContain("Mail me a code");
        assertThat(sign(code)).hasStatus(409);
        assertThat(post(place + "/code", Map.of())).hasStatus(409);
        assertThat(see(place + "/declining/new")).hasStatus(409);
        assertThat(post(place + "/declining", Map.of("number", "1", "code", code)))
                .hasStatus(409);
    }

    @Test
    void decliningTakesTheCodeToo() {
        assertThat(see(place + "/declining/new")).bodyText().contains("Code from your mailbox");
        Map<String, String> blind = Map.of("number", "1", "reason", "No", "code", "000000");
        assertThat(post(place + "/declining", blind)).hasStatus(422);
        assertThat(see(place)).bodyText().contains("Has not signed yet").doesNotContain("Declined by");

        assertThat(post(place + "/declining", Map.of("number", "1", "reason", "No", "code", code())))
                .hasStatus(302);

        assertThat(see(place)).bodyText().contains("Declined by Grace Hill");
    }

    @Test
    void theLinkOpensNoOtherDocument() {
        assertThat(see(LinkAddress.of(Token.fresh()) + "/paper")).hasStatus(410);
        assertThat(see(place + "/pdf")).hasStatus(404);
    }
}
