package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signers are reminded once, in time, by day; and the firm before a contract ends. */
@CaseFlowTest
class ContractReminderTests {

    private static final String REMINDER = "Please remember to sign Engagement";

    @Autowired
    SigningRoom room;

    @Autowired
    ContractReminders reminders;

    @Autowired
    Endings endings;

    @Autowired
    StoryClock clock;

    private Instant before = Instant.EPOCH;
    private Contact grace;
    private Contact priya;

    @BeforeEach
    void twoAreAsked() {
        before = clock.instant();
        grace = room.contact();
        priya = room.colleague(grace, "Priya", "Nair");
    }

    @AfterEach
    void asBefore() {
        clock.tell(before);
    }

    private void remindAt(String moment) {
        clock.tell(Instant.parse(moment));
        room.firm(() -> {
            reminders.remind();
            return moment;
        });
    }

    private long reminders(Contact contact) {
        return room.letters(contact.email()).stream().filter(REMINDER::equals).count();
    }

    @Test
    void onlyThoseWhoHaveNotSignedAndOnce() {
        Contract contract = room.sent(grace, priya);
        room.sign(contract, grace);

        remindAt("2026-12-20T18:00:00Z");
        assertThat(reminders(priya)).isZero();
        remindAt("2026-12-22T18:00:00Z");
        remindAt("2026-12-23T18:00:00Z");

        assertThat(reminders(priya)).isEqualTo(1);
        assertThat(reminders(grace)).isZero();
    }

    @Test
    void notAtNight() {
        room.sent(grace);

        remindAt("2026-12-22T11:00:00Z");

        assertThat(reminders(grace)).isZero();
    }

    @Test
    void theFirmIsToldBeforeASignedContractEndsAndOnce() {
        Contract contract = room.sent(grace);
        room.sign(contract, grace);

        remindAt("2027-10-30T18:00:00Z");
        assertThat(told(contract)).isFalse();
        remindAt("2027-11-01T18:00:00Z");

        assertThat(told(contract)).isTrue();
        long count = endings();
        remindAt("2027-11-02T18:00:00Z");
        assertThat(endings()).isEqualTo(count);
    }

    @Test
    void nobodyIsToldOfOneThatIsNotSignedAnyMore() {
        Contract contract = room.sent(grace);

        room.firm(() -> {
            endings.announce(contract.id(), ClientScope.ALL);
            return contract;
        });

        assertThat(told(contract)).isFalse();
    }

    private long endings() {
        return room.letters("finch@finch.example").stream()
                .filter(subject -> subject.contains("ends on"))
                .count();
    }

    private boolean told(Contract contract) {
        return room.owner()
                .sql("SELECT end_reminded_at IS NOT NULL FROM contract WHERE id = :id")
                .param("id", contract.id().value())
                .query(Boolean.class)
                .single();
    }
}
