package caseflow.mail.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.mail.Letter;
import caseflow.mail.LetterId;
import caseflow.mail.LetterSummary;
import caseflow.mail.Outbox;
import caseflow.support.CaseFlowTest;
import caseflow.web.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Without a mail server the Outbox hands on the keys of clients; those of colleagues it shows to admins alone. */
@CaseFlowTest
@Transactional
class LettersToStaffTests {

    private static final String TOKEN = "Zm9yIG9uZSBjb2xsZWFndWUgb25seQ";
    private static final String LINK = "https://portal.finch.example/password/" + TOKEN;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    Languages languages;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private LetterId posted(String email) {
        outbox.post(Letter.to(email, "", languages.in(Locale.ENGLISH))
                .subject("mail.outbox.none")
                .action("mail.retry", LINK)
                .secret(TOKEN)
                .enclose("signed.pdf", "%PDF".getBytes(StandardCharsets.US_ASCII)));
        return latest(email).id();
    }

    private LetterSummary latest(String email) {
        return outbox.page(email, null, null, null).letters().get(0);
    }

    private MvcTestResult see(String who, String path) {
        return mvc.get().uri("/firm/outbox/" + path).with(people.as(who)).exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.FINCH, "FINCH@finch.example", People.JONAS})
    void whoIsNoAdminGetsNoKeyOfAColleagueNorTheirOwn(String colleague) {
        LetterId letter = posted(colleague);

        assertThat(see(People.JONAS, letter.toString()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(TOKEN)
                .contains("is for its reader only", "signed.pdf");
        assertThat(see(People.JONAS, letter + "/enclosures/1")).hasStatus(404);
        assertThat(see(People.FINCH, letter.toString()))
                .hasStatusOk()
                .bodyText()
                .contains(LINK);
        assertThat(see(People.FINCH, letter + "/enclosures/1")).hasStatusOk();
    }

    @Test
    void theKeysOfClientsAreHandedOnByEverybody() {
        LetterId letter = posted(People.GRACE);

        assertThat(see(People.JONAS, letter.toString()))
                .hasStatusOk()
                .bodyText()
                .contains(LINK);
    }

    @Test
    void nobodyBecomesAdminByTheInvitationOfAnother() {
        String email = "new-admin@keys.example";
        assertThat(mvc.post()
                        .uri("/firm/staff")
                        .with(csrf())
                        .with(people.as(People.FINCH))
                        .param("name", "New Admin")
                        .param("email", email)
                        .param("role", "admin"))
                .hasStatus(302);
        String letter = latest(email).id().toString();

        assertThat(see(People.FINCH, letter)).hasStatusOk().bodyText().containsPattern("/password/[\\w-]{20,}");
        assertThat(see(People.JONAS, letter)).hasStatusOk().bodyText().doesNotContainPattern("/password/[\\w-]{20,}");
    }

    @Test
    void theLinkThatConfirmsTheNewAddressOfAColleagueIsAKeyToo() {
        jdbc.sql("""
                INSERT INTO mailed_link (token_hash, account_id, purpose, email, issued_at, expires_at)
                SELECT decode('0102', 'hex'), a.id, 'email', 'eleanor@keys.example', now(), now()
                  FROM account a WHERE a.email = :admin
                """).param("admin", People.FINCH).update();
        LetterId letter = posted("eleanor@keys.example");

        assertThat(see(People.JONAS, letter.toString()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(TOKEN);
    }
}
