package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.clients.Contact;
import caseflow.mail.Enclosure;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.mail.Sheet;
import caseflow.settings.MailRules;
import caseflow.settings.MailSettings;
import caseflow.settings.Occasion;
import caseflow.settings.SigningSettings;
import caseflow.support.CaseFlowTest;
import caseflow.support.Judges;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what of a contract, and what goes with it. */
@CaseFlowTest
class ContractLettersTests {

    private static final String FINCH = "finch@finch.example";

    @Autowired
    SigningRoom room;

    @Autowired
    Outbox outbox;

    @Autowired
    MailSettings rules;

    @Autowired
    SigningSettings consents;

    private Contact grace;
    private Contact priya;

    @BeforeEach
    void twoAreAsked() {
        grace = room.contact();
        priya = room.colleague(grace, "Priya", "Nair");
    }

    @AfterEach
    void asBefore() {
        rules.change(new MailRules(false, Set.of(), rules.rules().version()), Actor.system());
        allow(false);
    }

    private void allow(boolean byLink) {
        consents.change(consents.current().version(), consents.current().consent(), byLink, Actor.system());
    }

    private Sheet latest(String reader) {
        long id = room.owner()
                .sql("SELECT max(id) FROM letter WHERE recipient = :reader")
                .param("reader", reader)
                .query(Long.class)
                .single();
        return outbox.copy(new LetterId(id)).sheet();
    }

    @Test
    void theLetterThatAsksLeadsToThePortalUnlessTheFirmAllowsMore() {
        Contract contract = room.sent(grace);
        assertThat(latest(grace.email()).action().url()).endsWith("/portal/contracts/" + contract.id());

        allow(true);
        room.sent(priya);

        assertThat(latest(priya.email()).action().url()).matches(".*/l/[\\w-]{20,}");
    }

    @Test
    void whoeverHasSignedAndTheFirmHaveTheSealedCopyByMail() {
        Contract contract = room.sent(grace, priya);
        room.sign(contract, grace);
        assertThat(latest(FINCH).subject()).isEqualTo("Grace Hill has signed Engagement");
        assertThat(latest(FINCH).paragraphs()).anyMatch(said -> said.contains("One signature is still missing."));

        room.sign(contract, priya);

        for (String reader : List.of(grace.email(), priya.email(), FINCH, "jonas@finch.example")) {
            Enclosure copy = latest(reader).enclosures().get(0);
            assertThat(copy.name()).isEqualTo("Engagement.pdf");
            assertThat(Judges.pdfsig(copy.content()).valid()).as(reader).isTrue();
        }
        assertThat(latest(grace.email()).subject()).isEqualTo("Your signed copy of Engagement");
        assertThat(latest(FINCH).subject()).isEqualTo("Engagement is signed");
    }

    @Test
    void aDiscreetFirmSaysNothingAndEnclosesNothing() {
        rules.change(new MailRules(true, Set.of(), rules.rules().version()), Actor.system());
        room.sign(room.sent(grace), grace);

        Sheet letter = latest(grace.email());

        assertThat(letter.enclosures()).isEmpty();
        assertThat(letter.toString()).doesNotContain("Engagement");
    }

    @Test
    void theFirmSaysWhatItWantsToHear() {
        rules.change(
                new MailRules(
                        false,
                        Set.of(Occasion.CONTRACT_ANSWERED_STAFF),
                        rules.rules().version()),
                Actor.system());
        List<String> before = room.letters(FINCH);

        room.decline(room.sent(grace), grace, "No");

        assertThat(room.letters(FINCH)).isEqualTo(before);
    }
}
