package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.clients.Contact;
import caseflow.clients.Permission;
import caseflow.support.CaseFlowTest;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Between the letter that asks and the signature, a signer may change. */
@CaseFlowTest
class ChangedSignerTests {

    @Autowired
    SigningRoom room;

    private Contact grace;
    private Contact priya;

    @BeforeEach
    void twoOfOneClient() {
        grace = room.contact();
        priya = room.colleague(grace, "Priya", "Nair");
    }

    @Test
    void whoHasAnotherAddressIsNotWhoWasAsked() {
        Contract contract = room.sent(priya);
        Contact moved =
                room.moved(priya, "moved-" + UUID.randomUUID() + "@desk.example", EnumSet.allOf(Permission.class));

        assertThatExceptionOfType(NotAskedToSign.class).isThrownBy(() -> room.sign(contract, moved));
        assertThat(room.now(contract).touched()).isFalse();
    }

    @Test
    void whoMayNoLongerSeeContractsIsNotReminded() {
        Contract contract = room.sent(grace, priya);
        room.moved(priya, priya.email(), EnumSet.of(Permission.INVOICES));

        assertThat(room.mail(contract)).containsExactly("Grace Hill");
    }

    @Test
    void whatNoPaperCanBeMadeOfIsNotSent() {
        String row = "|" + " |".repeat(300) + "\n";
        ContractDraft draft =
                room.draft(room.content(row + "|" + "-:|".repeat(300) + "\n" + row.repeat(299), false, grace));

        assertThatExceptionOfType(ContractNotReady.class)
                .isThrownBy(() -> room.send(draft, SigningRoom.UNTIL))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("contracts.conflict.unprintable"));
    }
}
