package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.identity.passkey.Passkeys;
import caseflow.identity.passkey.RelyingParty;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The demo's people with devices of their own, on a clock that stands still. */
@CaseFlowTest
class PasskeyStory {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    @Autowired
    Passkeys passkeys;

    @Autowired
    RelyingParty party;

    @BeforeEach
    void stand() {
        desk.tidy();
        clock.tell(clock.instant());
    }

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    PasskeyVisit as(String email) {
        return new PasskeyVisit(mvc, people.session(email));
    }

    /** What has a passkey of that person's, added there. */
    Device added(String email, String place) {
        Device device = new Device(party.origin());
        assertThat(as(email).add(place, device)).hasStatus(302);
        return device;
    }

    long deeds(String deed) {
        return owner().sql("SELECT count(*) FROM audit WHERE deed = :deed")
                .param("deed", deed)
                .query(Long.class)
                .single();
    }

    JdbcClient owner() {
        return database.owner().client();
    }
}
