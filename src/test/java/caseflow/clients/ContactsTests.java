package caseflow.clients;

import static caseflow.clients.ClientScope.ALL;
import static caseflow.clients.Samples.FINCH;
import static caseflow.clients.Samples.asPrimary;
import static caseflow.clients.Samples.draft;
import static caseflow.clients.Samples.withPortal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import caseflow.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ContactsTests extends FirmScoped {

    private final ContactDraft grace = draft("Grace", "Grace.Contact@hill.example");
    private final ContactDraft tom = draft("Tom", "tom.contact@hill.example");

    @Autowired
    JdbcClient jdbc;

    private ClientId hill = new ClientId(0);

    @BeforeEach
    void thereIsAClient() {
        hill = aClient("Hill Studio");
    }

    @Test
    void aContactIsKeptAsWritten() {
        Contact contact = add(grace);

        assertThat(contact.person()).isEqualTo(grace.person());
        assertThat(contact.permissions()).isEqualTo(grace.permissions());
        assertThat(contact.mails()).isEqualTo(grace.mails());
        assertThat(contact.state()).isEqualTo(AccessState.NONE);
        assertThat(contacts.of(hill, ALL)).containsExactly(contact);
    }

    @Test
    void theFirstContactIsThePrimaryOne() {
        assertThat(add(grace).primary()).isTrue();
        assertThat(add(tom).primary()).isFalse();
    }

    @Test
    void theMarkMovesToWhomItIsGiven() {
        ContactId first = add(grace).id();
        Contact second = add(tom);
        contacts.markPrimary(second.id(), ALL, FINCH);

        assertThat(contacts.of(hill, ALL))
                .extracting(Contact::name, Contact::primary)
                .containsExactly(tuple("Tom Hill", true), tuple("Grace Hill", false));
        contacts.update(first, contacts.find(first, ALL).version(), asPrimary(grace), ALL, FINCH);
        assertThat(contacts.find(first, ALL).primary()).isTrue();
        assertThat(contacts.find(second.id(), ALL).primary()).isFalse();
    }

    @Test
    void aNewContactMayTakeTheMark() {
        ContactId first = add(grace).id();

        assertThat(add(asPrimary(tom)).primary()).isTrue();
        assertThat(contacts.find(first, ALL).primary()).isFalse();
    }

    @Test
    void theDatabaseKnowsOnePrimaryContact() {
        add(grace);
        ContactId second = add(tom).id();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE contact SET is_primary = TRUE WHERE id = :id")
                        .param("id", second.value())
                        .update());
    }

    @Test
    void oneAddressIsOneContactOfAClient() {
        add(grace);
        ContactId second = add(tom).id();

        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> add(draft("Gracie", "GRACE.contact@hill.example")));
        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() ->
                        contacts.update(second, 0, draft("Tom", grace.person().email()), ALL, FINCH));
    }

    @Test
    void oneAddressMaySpeakForSeveralClients() {
        add(grace);
        ClientId other = aClient("Hill Holdings");

        assertThat(contacts.add(other, grace, ALL, FINCH).client()).isEqualTo(other);
    }

    @Test
    void theSecondToSaveIsTold() {
        Contact contact = add(grace);
        contacts.update(contact.id(), contact.version(), asPrimary(grace), ALL, FINCH);

        assertThatExceptionOfType(ContactChangedMeanwhile.class)
                .isThrownBy(() -> contacts.update(contact.id(), contact.version(), asPrimary(grace), ALL, FINCH));
    }

    @Test
    void anotherClientsScopeSeesNothing() {
        ContactId id = add(grace).id();
        ClientScope stranger = ClientScope.of(aClient("Stranger Ltd"));

        assertThat(contacts.of(hill, stranger)).isEmpty();
        assertThat(contacts.toMail(hill, Permission.INVOICES, stranger)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.find(id, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.add(hill, tom, stranger, FINCH));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.markPrimary(id, stranger, FINCH));
    }

    @Test
    void lettersGoToThoseWhoMayReadThem() {
        add(grace);
        Contact reader = add(withPortal(tom));

        assertThat(contacts.toMail(hill, Permission.INVOICES, ALL))
                .extracting(Contact::id)
                .containsExactly(reader.id());
        assertThat(contacts.toMail(hill, Permission.CONTRACTS, ALL)).isEmpty();
    }

    private Contact add(ContactDraft draft) {
        return contacts.add(hill, draft, ALL, FINCH);
    }
}
