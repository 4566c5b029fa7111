package caseflow.clients;

import static caseflow.clients.Samples.INVITED;
import static caseflow.clients.Samples.NOON;
import static caseflow.clients.Samples.asPrimary;
import static caseflow.clients.Samples.contact;
import static caseflow.clients.Samples.draft;
import static caseflow.clients.Samples.reaching;
import static caseflow.clients.Samples.withPortal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactTests {

    private final ContactDraft grace = draft("Grace", "grace@hill.example");

    @Test
    void comesIntoThePortalStepByStep() {
        var joined = new PortalAccess(NOON, "Harriet Finch", 7L, NOON);

        assertThat(contact(grace, null).state()).isEqualTo(AccessState.NONE);
        assertThat(contact(grace, INVITED).state()).isEqualTo(AccessState.INVITED);
        assertThat(contact(grace, joined).state()).isEqualTo(AccessState.JOINED);
    }

    @Test
    void mayNothingWithoutAccess() {
        assertThat(contact(grace, null).may(Permission.INVOICES)).isFalse();
        assertThat(contact(grace, INVITED).may(Permission.INVOICES)).isTrue();
        assertThat(contact(grace, INVITED).may(Permission.CONTRACTS)).isFalse();
    }

    @Test
    void hearsOnlyOfWhatIsOpenAndChosen() {
        var silent = reaching(EnumSet.allOf(Permission.class), Set.of());
        var curious = reaching(Set.of(), EnumSet.allOf(MailChoice.class));
        var both = reaching(Set.of(Permission.INVOICES), Set.of(MailChoice.INVOICES));

        assertThat(contact(silent, INVITED).hearsOf(Permission.INVOICES)).isFalse();
        assertThat(contact(curious, INVITED).hearsOf(Permission.INVOICES)).isFalse();
        assertThat(contact(both, INVITED).hearsOf(Permission.INVOICES)).isTrue();
        assertThat(contact(both, null).hearsOf(Permission.INVOICES)).isFalse();
    }

    @Test
    void hearsOfTheVaultAsOfDocuments() {
        var vault = reaching(Set.of(Permission.VAULT), Set.of(MailChoice.DOCUMENTS));

        assertThat(contact(vault, INVITED).hearsOf(Permission.VAULT)).isTrue();
        assertThat(contact(vault, INVITED).hearsOf(Permission.DOCUMENTS)).isFalse();
    }

    @Test
    void isNotSavedOverSomebodyElse() {
        assertThatExceptionOfType(ContactChangedMeanwhile.class)
                .isThrownBy(() -> contact(grace, null).change(2, grace));
    }

    @Test
    void staysPrimaryUntilAnotherIsNamed() {
        Contact primary = contact(asPrimary(grace), null);

        assertThatExceptionOfType(PrimaryContactNeeded.class).isThrownBy(() -> primary.change(3, grace));
        assertThat(primary.change(3, asPrimary(grace)).primary()).isTrue();
    }

    @Test
    void gainsAccessOnce() {
        assertThat(contact(grace, null).gainsAccess(grace)).isFalse();
        assertThat(contact(grace, null).gainsAccess(withPortal(grace))).isTrue();
        assertThat(contact(grace, INVITED).gainsAccess(withPortal(grace))).isFalse();
    }

    @Test
    void losesAccessWhenItIsSwitchedOff() {
        assertThat(contact(grace, INVITED).losesAccess(grace)).isTrue();
        assertThat(contact(grace, INVITED).losesAccess(withPortal(grace))).isFalse();
        assertThat(contact(grace, null).losesAccess(grace)).isFalse();
    }

    @Test
    void losesTheOldAddressAndGainsTheNewOne() {
        ContactDraft moved = withPortal(draft("Grace", "grace@new.example"));

        assertThat(contact(grace, INVITED).losesAccess(moved)).isTrue();
        assertThat(contact(grace, INVITED).gainsAccess(moved)).isTrue();
    }

    @Test
    void keepsAccessWhenOnlyTheCaseOfTheAddressChanges() {
        ContactDraft louder = withPortal(draft("Grace", "Grace@Hill.example"));

        assertThat(contact(grace, INVITED).losesAccess(louder)).isFalse();
        assertThat(contact(grace, INVITED).gainsAccess(louder)).isFalse();
    }

    @Test
    void saysItsOwnNameAndPhoneAndNothingElse() {
        Contact before = contact(withPortal(asPrimary(grace)), INVITED);

        Contact after = before.introduce(3, new Introduction("ليلى", "", "+1 617 555 0188"));

        assertThat(after.name()).isEqualTo("ليلى");
        assertThat(after.person().phone()).isEqualTo("+1 617 555 0188");
        assertThat(after.email()).isEqualTo(before.email());
        assertThat(after.person().title()).isEqualTo(before.person().title());
        assertThat(after.permissions()).isEqualTo(before.permissions());
        assertThat(after.mails()).isEqualTo(before.mails());
        assertThat(after.primary()).isTrue();
        assertThat(after.access()).isEqualTo(INVITED);
        assertThat(after.version()).isEqualTo(4);
    }

    @Test
    void choosesAmongTheMailsOfWhatIsOpen() {
        var before = contact(
                reaching(Set.of(Permission.INVOICES), Set.of(MailChoice.CONTRACTS, MailChoice.INVOICES)), INVITED);

        assertThat(before.offered()).containsExactly(MailChoice.INVOICES, MailChoice.ANNOUNCEMENTS);
        assertThat(before.choose(3, Set.of(MailChoice.ANNOUNCEMENTS, MailChoice.ESTIMATES))
                        .mails())
                .containsExactlyInAnyOrder(MailChoice.CONTRACTS, MailChoice.ANNOUNCEMENTS);
    }

    @Test
    void isOfferedMailsAboutDocumentsForTheVaultAlone() {
        assertThat(contact(reaching(Set.of(Permission.VAULT), Set.of()), INVITED)
                        .offered())
                .containsExactly(MailChoice.DOCUMENTS, MailChoice.ANNOUNCEMENTS);
    }

    @Test
    void doesNotSaveOverTheFirm() {
        Contact before = contact(grace, INVITED);

        assertThatExceptionOfType(OwnContactChangedMeanwhile.class)
                .isThrownBy(() -> before.introduce(2, new Introduction("Grace", "Hill", "")));
        assertThatExceptionOfType(OwnContactChangedMeanwhile.class).isThrownBy(() -> before.choose(2, Set.of()));
    }
}
