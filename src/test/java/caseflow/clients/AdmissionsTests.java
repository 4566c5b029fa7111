package caseflow.clients;

import static caseflow.clients.ClientScope.ALL;
import static caseflow.clients.Samples.FINCH;
import static caseflow.clients.Samples.NOON;
import static caseflow.clients.Samples.asPrimary;
import static caseflow.clients.Samples.draft;
import static caseflow.clients.Samples.withPortal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdmissionsTests extends FirmScoped {

    private static final long ACCOUNT = 990_001;

    private final ContactDraft grace = asPrimary(draft("Grace", "grace.admitted@hill.example"));

    @Autowired
    Admissions admissions;

    @Autowired
    JdbcClient jdbc;

    private ClientId hill = new ClientId(0);

    @BeforeEach
    void thereIsAClient() {
        hill = aClient("Hill Studio");
    }

    @Test
    void aContactSavedWithAccessIsInvited() {
        Contact contact = contacts.add(hill, withPortal(grace), ALL, FINCH);

        assertThat(contact.state()).isEqualTo(AccessState.INVITED);
        assertThat(events.stream(PortalAccessGranted.class)).singleElement().satisfies(granted -> {
            assertThat(granted.contact()).isEqualTo(contact.id());
            assertThat(granted.email()).isEqualTo("grace.admitted@hill.example");
            assertThat(granted.clientName()).isEqualTo("Hill Studio");
        });
    }

    @Test
    void savingAgainInvitesNobodyTwice() {
        Contact contact = contacts.add(hill, withPortal(grace), ALL, FINCH);
        contacts.update(contact.id(), contact.version(), withPortal(grace), ALL, FINCH);
        admissions.grant(contact.id(), ALL, FINCH);

        assertThat(events.stream(PortalAccessGranted.class)).hasSize(1);
    }

    @Test
    void whoIsShutOutKeepsEverythingElse() {
        Contact contact = joined();
        admissions.revoke(contact.id(), ALL, FINCH);

        Contact after = contacts.find(contact.id(), ALL);
        assertThat(after.access()).isNull();
        assertThat(after.permissions()).isEqualTo(contact.permissions());
        assertThat(events.stream(PortalAccessRevoked.class))
                .singleElement()
                .satisfies(revoked -> assertThat(revoked.account()).isEqualTo(ACCOUNT));
    }

    @Test
    void aContactOnceJoinedIsInvitedAnewAfterBeingShutOut() {
        Contact contact = joined();
        admissions.revoke(contact.id(), ALL, FINCH);
        admissions.revoke(contact.id(), ALL, FINCH);
        admissions.grant(contact.id(), ALL, FINCH);

        assertThat(contacts.find(contact.id(), ALL).state()).isEqualTo(AccessState.INVITED);
        assertThat(events.stream(PortalAccessRevoked.class)).hasSize(1);
        assertThat(events.stream(PortalAccessGranted.class)).hasSize(2);
    }

    @Test
    void aNewAddressEndsTheAccessOfTheOldOne() {
        Contact contact = joined();
        ContactDraft moved = withPortal(asPrimary(draft("Grace", "grace@moved.example")));
        Contact after = contacts.update(contact.id(), contact.version(), moved, ALL, FINCH);

        assertThat(after.state()).isEqualTo(AccessState.INVITED);
        assertThat(events.stream(PortalAccessRevoked.class)).hasSize(1);
        assertThat(events.stream(PortalAccessGranted.class).map(PortalAccessGranted::email))
                .containsExactly("grace.admitted@hill.example", "grace@moved.example");
    }

    @Test
    void anAccountIsLinkedOnlyToWhoMaySignIn() {
        Contact outside = contacts.add(hill, grace, ALL, FINCH);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.link(outside.id(), ACCOUNT));
    }

    @Test
    void oneAccountJoinsForAllItsClients() {
        Contact here = joined();
        Contact there = contacts.add(aClient("Hill Holdings"), withPortal(grace), ALL, FINCH);
        contacts.link(there.id(), ACCOUNT);
        assertThat(contacts.find(there.id(), ALL).state()).isEqualTo(AccessState.INVITED);
        contacts.joined(ACCOUNT, NOON);

        assertThat(contacts.find(here.id(), ALL).state()).isEqualTo(AccessState.JOINED);
        assertThat(contacts.find(there.id(), ALL).state()).isEqualTo(AccessState.JOINED);
    }

    @Test
    void whoHasNotSignedInYetCanJoin() {
        Contact contact = contacts.add(hill, withPortal(grace), ALL, FINCH);
        contacts.link(contact.id(), ACCOUNT);
        scope("");
        contacts.joined(ACCOUNT, NOON);
        scope("firm");

        assertThat(contacts.find(contact.id(), ALL).state()).isEqualTo(AccessState.JOINED);
    }

    private void scope(String scope) {
        jdbc.sql("SELECT set_config('app.scope', :scope, true)")
                .param("scope", scope)
                .query(String.class)
                .single();
    }

    private Contact joined() {
        Contact contact = contacts.add(hill, withPortal(grace), ALL, FINCH);
        contacts.link(contact.id(), ACCOUNT);
        contacts.joined(ACCOUNT, NOON);
        return contacts.find(contact.id(), ALL);
    }
}
