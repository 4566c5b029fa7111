package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The firm signs somebody out everywhere who has lost a device. */
@CaseFlowTest
class SignOutTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    Database database;

    String place;

    @BeforeEach
    void find() {
        place = database.owner()
                .client()
                .sql("SELECT format('/firm/clients/%s/contacts/%s', client_id, id) FROM contact WHERE email = :email")
                .param("email", People.TOM)
                .query(String.class)
                .single();
    }

    @Test
    void aContactIsSignedOutOnAllDevicesAndMayComeAgain() {
        var one = people.as(People.TOM);
        var other = people.as(People.TOM);
        var somebodyElse = people.as(People.GRACE);
        assertThat(mvc.get().uri(place + "/edit").with(people.as(People.JONAS)))
                .bodyText()
                .contains(place + "/sign-out");

        assertThat(post(place + "/sign-out", People.JONAS)).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/portal").with(one)).hasStatus(302);
        assertThat(mvc.get().uri("/portal").with(other)).hasStatus(302);
        assertThat(mvc.get().uri("/portal").with(somebodyElse)).hasStatusOk();
        assertThat(mvc.get().uri("/portal").with(people.as(People.TOM))).hasStatusOk();
        assertThat(database.owner()
                        .client()
                        .sql(
                                "SELECT actor_account_id FROM audit WHERE deed = 'sessions.closed' ORDER BY id DESC LIMIT 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(desk.account(People.JONAS));
    }

    @Test
    void anAdminSignsOutSomebodyOfTheFirm() {
        var session = people.as(People.JONAS);

        assertThat(post("/firm/staff/" + desk.account(People.JONAS) + "/sign-out", People.FINCH))
                .hasRedirectedUrl("/firm/staff");

        assertThat(mvc.get().uri("/firm").with(session)).hasStatus(302);
    }

    @Test
    void othersCannot() {
        var session = people.as(People.TOM);
        String colleague = "/firm/staff/" + desk.account(People.FINCH) + "/sign-out";

        assertThat(post(place + "/sign-out", People.GRACE)).hasStatus(404);
        assertThat(post(colleague, People.JONAS)).hasStatus(404);
        assertThat(post("/firm/staff/" + desk.account(People.GRACE) + "/sign-out", People.FINCH))
                .hasStatus(404);
        assertThat(post(place.replaceFirst("clients/\\d+", "clients/0") + "/sign-out", People.FINCH))
                .hasStatus(404);
        assertThat(mvc.get().uri("/portal").with(session)).hasStatusOk();
    }

    private MvcTestResult post(String path, String who) {
        return mvc.post().uri(path).with(people.as(who)).with(csrf()).exchange();
    }
}
