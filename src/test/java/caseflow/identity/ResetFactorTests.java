package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.database.Database;
import caseflow.demo.StoryClock;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An admin helps somebody who has lost both the app and the recovery codes. */
@CaseFlowTest
class ResetFactorTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    FactorDesk desk;

    @Autowired
    SecondFactors factors;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    String place;

    @BeforeEach
    void find() {
        desk.tidy();
        clock.tell(clock.instant());
        place = database.owner()
                .client()
                .sql("SELECT format('/firm/clients/%s/contacts/%s', client_id, id) FROM contact WHERE email = :email")
                .param("email", People.TOM)
                .query(String.class)
                .single();
    }

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    @Test
    void anAdminTakesTheFactorAwayAfterAsking() {
        Totp app = desk.enrol(People.TOM);
        var session = people.as(People.TOM);
        HalfSignedIn half = HalfSignedIn.by(mvc, People.TOM);
        assertThat(get(place + "/edit", People.FINCH)).bodyText().contains(place + "/second-factor/reset/new");
        assertThat(get(place + "/second-factor/reset/new", People.FINCH))
                .hasStatusOk()
                .bodyText()
                .contains("Reset the second factor of Tom");

        assertThat(reset(place, People.FINCH)).hasStatus3xxRedirection();

        assertThat(desk.enrolled(People.TOM)).isFalse();
        assertThat(mvc.get().uri("/portal").with(session))
                .as("every session ends")
                .hasStatus(302);
        assertThat(half.code(app.codeAt(clock.instant()))).hasRedirectedUrl("/sign-in");
        assertThat(HalfSignedIn.password(mvc, People.TOM)).hasRedirectedUrl("/portal");
        assertThat(newest(
                        "SELECT recipient FROM letter WHERE subject = 'Your second factor was reset' ORDER BY id DESC"))
                .isEqualTo(People.TOM);
        assertThat(newest("SELECT actor_name || ' ' || label FROM audit WHERE deed = 'factor.reset' ORDER BY id DESC"))
                .startsWith("Eleanor Finch Tom ");
    }

    @Test
    void otherStaffCannot() {
        desk.enrol(People.TOM);

        assertThat(get(place + "/edit", People.JONAS)).hasStatusOk().bodyText().doesNotContain("/second-factor/");
        assertThat(get(place + "/second-factor/reset/new", People.JONAS)).hasStatus(404);
        assertThat(reset(place, People.JONAS)).hasStatus(404);
        assertThat(reset(place, People.TOM)).hasStatus(404);
        assertThat(desk.enrolled(People.TOM)).isTrue();
    }

    @Test
    void aContactIsFoundAtItsOwnClientOnly() {
        desk.enrol(People.TOM);
        String other = place.replaceFirst("clients/\\d+", "clients/" + clientOf(People.MARA));

        assertThat(get(other + "/second-factor/reset/new", People.FINCH)).hasStatus(404);
        assertThat(reset(other, People.FINCH)).hasStatus(404);
        assertThat(desk.enrolled(People.TOM)).isTrue();
    }

    @Test
    void whereThereIsNoneThePageSaysSo() {
        assertThat(get(place + "/second-factor/reset/new", People.FINCH))
                .hasStatusOk()
                .bodyText()
                .contains("there is nothing to reset")
                .doesNotContain("/second-factor/reset\"");
    }

    @Test
    void thereIsADoorForStaffToo() {
        desk.enrol(People.JONAS);
        var session = people.as(People.JONAS);

        factors.reset(desk.account(People.JONAS), Actor.system());

        assertThat(desk.enrolled(People.JONAS)).isFalse();
        assertThat(mvc.get().uri("/firm").with(session)).hasStatus(302);
    }

    private MvcTestResult get(String path, String who) {
        return mvc.get().uri(path).with(people.as(who)).exchange();
    }

    private MvcTestResult reset(String contact, String who) {
        return mvc.post()
                .uri(contact + "/second-factor/reset")
                .with(people.as(who))
                .with(csrf())
                .exchange();
    }

    private String clientOf(String email) {
        return database.owner()
                .client()
                .sql("SELECT client_id FROM contact WHERE email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    private String newest(String query) {
        return database.owner()
                .client()
                .sql(query + " LIMIT 1")
                .query(String.class)
                .single();
    }
}
