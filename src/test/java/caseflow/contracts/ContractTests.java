package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import caseflow.clients.ClientId;
import caseflow.clients.ContactId;
import caseflow.evidence.EvidenceId;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of a contract that was sent. */
class ContractTests {

    private static final String EMAIL = "r@hill.example";
    private static final LocalDate LAST = LocalDate.of(2026, 12, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Signer.Signature SIGNATURE = new Signer.Signature("Grace Hill", NOON, new EvidenceId(1));
    private static final Reader GRACE = reader(1);
    private static final Reader PRIYA = reader(2);
    private static final Reader ELEANOR =
            new Reader(new ClientId(1), null, "Eleanor Finch", "finch@finch.example", Proof.CONSOLE, "", "");

    private static Reader reader(long contact) {
        return new Reader(new ClientId(1), new ContactId(contact), "Reader", EMAIL, Proof.SESSION, "", "");
    }

    private static Signer signer(int place, @Nullable Long contact, Signer.@Nullable Signature signature) {
        return new Signer(
                place,
                contact == null ? null : new ContactId(contact),
                "Name",
                contact == null ? "" : EMAIL,
                signature);
    }

    private static Contract contract(@Nullable Refusal refusal, @Nullable Withdrawal withdrawal, Signer... signers) {
        var terms = new Terms("Engagement", "Letter", null, null, null);
        var version = new ContractVersion(
                2, terms, "", "<html><article>A</article></html>", "", List.of(), NOON, "Eleanor Finch");
        return new Contract(new ContractId(7), new ClientId(1), version, LAST, List.of(signers), refusal, withdrawal);
    }

    private static Contract open() {
        return contract(null, null, signer(1, 1L, null), signer(2, 2L, null), signer(3, null, null));
    }

    @Test
    void everybodySignsAtTheirOwnPlace() {
        assertThat(open().signable(2, GRACE, LAST).place()).isEqualTo(1);
        assertThat(open().signable(2, PRIYA, LAST).place()).isEqualTo(2);
        assertThat(open().signable(2, ELEANOR, LAST).place()).isEqualTo(3);
    }

    @Test
    void nobodySignsWhoIsNotAsked() {
        assertThatExceptionOfType(NotAskedToSign.class).isThrownBy(() -> open().signable(2, reader(3), LAST));
        assertThatExceptionOfType(NotAskedToSign.class)
                .isThrownBy(() -> contract(null, null, signer(1, 1L, null)).signable(2, ELEANOR, LAST));
    }

    @Test
    void anotherAddressMayBeSomebodyElses() {
        Reader moved =
                new Reader(new ClientId(1), new ContactId(1), "Bob Hill", "bob@hill.example", Proof.SESSION, "", "");

        assertThatExceptionOfType(NotAskedToSign.class).isThrownBy(() -> open().signable(2, moved, LAST));
    }

    @Test
    void whoTakesItBackHasSeenWhoHasSigned() {
        Contract once = contract(null, null, signer(1, 1L, SIGNATURE), signer(2, 2L, null));

        assertThatExceptionOfType(ContractMovedOn.class).isThrownBy(() -> once.seen(open().mark()));
        assertThatNoException().isThrownBy(() -> once.seen(once.mark()));
    }

    @Test
    void nobodySignsTwice() {
        Contract once = contract(null, null, signer(1, 1L, SIGNATURE), signer(2, 2L, null));

        assertThatExceptionOfType(NotAskedToSign.class).isThrownBy(() -> once.signable(2, GRACE, LAST));
        assertThat(once.signable(2, PRIYA, LAST).place()).isEqualTo(2);
    }

    @Test
    void itIsSignedWhenAllHave() {
        Contract all = contract(null, null, signer(1, 1L, SIGNATURE), signer(2, null, SIGNATURE));

        assertThat(open().signed()).isFalse();
        assertThat(all.signed()).isTrue();
        assertThat(all.state(LAST.plusYears(1))).isEqualTo(ContractState.SIGNED);
        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> all.signable(2, PRIYA, LAST));
    }

    @Test
    void nothingIsSignedAfterItsLastDayNorAnOlderVersion() {
        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> open().signable(2, GRACE, LAST.plusDays(1)));
        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> open().signable(1, GRACE, LAST));
        assertThat(open().state(LAST)).isEqualTo(ContractState.OPEN);
        assertThat(open().state(LAST.plusDays(1))).isEqualTo(ContractState.EXPIRED);
    }

    @Test
    void whatWasDeclinedOrWithdrawnIsNotSigned() {
        Contract declined = contract(new Refusal(NOON, "Grace Hill", ""), null, signer(1, 1L, null));
        Contract withdrawn = contract(null, new Withdrawal(NOON, "Eleanor Finch", "Wrong"), signer(1, 1L, null));

        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> declined.signable(2, GRACE, LAST));
        assertThatExceptionOfType(ContractClosed.class).isThrownBy(() -> withdrawn.signable(2, GRACE, LAST));
        assertThat(declined.state(LAST)).isEqualTo(ContractState.DECLINED);
        assertThat(withdrawn.state(LAST)).isEqualTo(ContractState.WITHDRAWN);
    }

    @Test
    void asLongAsANameStandsUnderItTheFirmChangesNothing() {
        Contract touched = contract(null, null, signer(1, 1L, SIGNATURE), signer(2, 2L, null));
        Contract cleared = contract(
                null, new Withdrawal(NOON, "Eleanor Finch", "Wrong"), signer(1, 1L, SIGNATURE), signer(2, 2L, null));

        assertThatExceptionOfType(ContractBinds.class).isThrownBy(touched::editable);
        assertThatNoException().isThrownBy(cleared::editable);
        assertThatNoException().isThrownBy(open()::editable);
    }

    @Test
    void onlyWhatBindsNobodyGoesToTheTrash() {
        Contract withdrawn = contract(null, new Withdrawal(NOON, "Eleanor Finch", "Wrong"), signer(1, 1L, null));

        assertThatExceptionOfType(ContractBinds.class).isThrownBy(() -> open().disposable(LAST));
        assertThatNoException().isThrownBy(() -> open().disposable(LAST.plusDays(1)));
        assertThatExceptionOfType(ContractBinds.class)
                .as("signed by one, and expired")
                .isThrownBy(() -> contract(null, null, signer(1, 1L, SIGNATURE), signer(2, 2L, null))
                        .disposable(LAST.plusDays(1)));
        assertThatNoException().isThrownBy(() -> withdrawn.disposable(LAST));
    }

    @Test
    void itsArticleIsThePartOfItsPageThatIsShownWithinOthers() {
        assertThat(open().sent().article()).isEqualTo("<article>A</article>");
    }
}
