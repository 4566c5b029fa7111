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
}
