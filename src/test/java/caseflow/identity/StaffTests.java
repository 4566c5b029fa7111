package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.support.CaseFlowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An admin looks after who works at the firm; there is always an admin left. */
@CaseFlowTest
class StaffTests {

    private static final String INES = "ines@finch.example";
    private static final String PASSWORD = "a quiet harbour in the north";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    Database database;

    JdbcClient owner;

    @BeforeEach
    void connect() {
        owner = database.owner().client();
    }

    @AfterEach
    void inesWasNeverThere() {
        owner.sql("DELETE FROM letter WHERE recipient = :email")
                .param("email", INES)
                .update();
        owner.sql("DELETE FROM account WHERE email = :email")
                .param("email", INES)
                .update();
        owner.sql("UPDATE account SET role = 'admin', switched_off_at = NULL WHERE email = :email")
                .param("email", People.FINCH)
                .update();
    }

    @Test
    void somebodyNewIsInvitedByMail() {
        assertThat(post("/firm/staff", People.FINCH, "name", "Ines Roth", "email", INES, "role", "staff"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/firm/staff");
        assertThat(get("/firm/staff", People.FINCH)).hasStatusOk().bodyText().contains("Ines Roth", "Invited");
        assertThat(lettersTo(INES)).containsExactly("Your place at Finch & Partners");
        assertThat(deeds()).endsWith("staff.invited Ines Roth");
    }

    @Test
    void invitingAgainKillsTheOlderLink() {
        post("/firm/staff", People.FINCH, "name", "Ines Roth", "email", INES, "role", "admin");
        assertThat(post("/firm/staff/" + id(INES) + "/invitation", People.FINCH))
                .hasStatus(302);
        assertThat(lettersTo(INES)).hasSize(2);
        assertThat(deeds()).endsWith("staff.invited-again Ines Roth");
        assertThat(owner.sql("SELECT count(*) FROM mailed_link WHERE account_id = :id AND revoked_at IS NULL")
                        .param("id", id(INES))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAddressIsTakenOnce() {
        for (String taken : List.of(People.JONAS, People.GRACE)) {
            assertThat(post("/firm/staff", People.FINCH, "name", "Somebody Else", "email", taken, "role", "staff"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Somebody signs in with this address already", "Somebody Else");
        }
    }

    @Test
    void aRoleIsGivenAndTaken() {
        inesWorksHere(Role.STAFF);
        assertThat(get("/firm/settings", INES)).hasStatus(404);
        post("/firm/staff/" + id(INES) + "/role", People.FINCH, "role", "ADMIN");
        assertThat(get("/firm/settings", INES)).hasStatusOk();
        assertThat(deeds()).endsWith("staff.promoted Ines Roth");
        for (String wrong : List.of("", "owner of everything")) {
            assertThat(post("/firm/staff/" + id(INES) + "/role", People.FINCH, "role", wrong))
                    .hasStatus(400);
        }
        assertThat(get("/firm/settings", INES)).hasStatusOk();
        post("/firm/staff/" + id(INES) + "/role", People.FINCH, "role", "STAFF");
        assertThat(get("/firm/settings", INES)).hasStatus(404);
        assertThat(deeds()).endsWith("staff.demoted Ines Roth");
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnceAndForGood() {
        inesWorksHere(Role.STAFF);
        var signedIn = people.as(INES);
        assertThat(mvc.get().uri("/firm").with(signedIn)).hasStatusOk();
        assertThat(post("/firm/staff/" + id(INES) + "/departure", People.FINCH)).hasStatus(302);
        assertThat(mvc.get().uri("/firm").with(signedIn)).hasStatus(302);
        assertThat(signIn()).hasStatus(422).bodyText().contains("do not belong together");
        assertThat(staff.all()).extracting(Staff.Member::email).doesNotContain(INES);
        assertThat(get("/firm/staff", People.FINCH)).bodyText().contains("Switched off", "Ines Roth");
        assertThat(post("/firm/staff/" + id(INES) + "/role", People.FINCH, "role", "ADMIN"))
                .hasStatus(409)
                .bodyText()
                .contains("Switch them on first");
        post("/firm/staff/" + id(INES) + "/return", People.FINCH);
        assertThat(signIn()).hasStatus(302).redirectedUrl().isEqualTo("/firm");
    }

    @Test
    void theLastAdminStays() {
        inesWorksHere(Role.ADMIN);
        owner.sql("UPDATE account SET role = 'staff' WHERE email = :email")
                .param("email", People.FINCH)
                .update();
        long before = owner.sql("SELECT count(*) FROM audit").query(Long.class).single();
        for (String deed : List.of("/departure", "/role")) {
            assertThat(post("/firm/staff/" + id(INES) + deed, INES, "role", "STAFF"))
                    .as(deed)
                    .hasStatus(409);
        }
        assertThat(owner.sql("SELECT count(*) FROM audit").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void nobodyDoesItToThemselves() {
        inesWorksHere(Role.ADMIN);
        assertThat(post("/firm/staff/" + id(People.FINCH) + "/departure", People.FINCH))
                .hasStatus(409)
                .bodyText()
                .contains("Ask another admin");
        String own = "/firm/staff/" + id(People.FINCH);
        String hers = "/firm/staff/" + id(INES);
        assertThat(get("/firm/staff", People.FINCH))
                .bodyText()
                .as("and nobody is offered it")
                .doesNotContain(own + "/role", own + "/departure")
                .contains(hers + "/role/edit", hers + "/departure/new");
    }

    @Test
    void twoAdminsWhoSwitchEachOtherOffAtOnceLeaveOne() throws Exception {
        inesWorksHere(Role.ADMIN);
        var finch = people.as(People.FINCH);
        var ines = people.as(INES);
        String inesPath = "/firm/staff/" + id(INES) + "/departure";
        String finchPath = "/firm/staff/" + id(People.FINCH) + "/departure";
        assertThat(both(
                        () -> mvc.post().uri(inesPath).with(csrf()).with(finch).exchange(),
                        () -> mvc.post().uri(finchPath).with(csrf()).with(ines).exchange()))
                .isSubsetOf(302, 404, 409);
        assertThat(owner.sql("SELECT count(*) FROM account WHERE role = 'admin' AND switched_off_at IS NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsNotThereIs404() {
        assertThat(get("/firm/staff/999999/role/edit", People.FINCH)).hasStatus(404);
        assertThat(get("/firm/staff/" + id(People.GRACE) + "/departure/new", People.FINCH))
                .hasStatus(404);
        assertThat(post("/firm/staff/" + id(People.GRACE) + "/departure", People.FINCH))
                .hasStatus(404);
    }

    /** The status of each answer. */
    private static List<Integer> both(Callable<MvcTestResult> one, Callable<MvcTestResult> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get().getResponse().getStatus());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private void inesWorksHere(Role role) {
        accounts.hire(INES, "Ines Roth", Locale.ENGLISH, role, PASSWORD);
    }

    private long id(String email) {
        return owner.sql("SELECT id FROM account WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private List<String> lettersTo(String email) {
        return owner.sql("SELECT subject FROM letter WHERE recipient = :email ORDER BY id")
                .param("email", email)
                .query(String.class)
                .list();
    }

    private String deeds() {
        return owner.sql("SELECT deed || ' ' || label FROM audit ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    private MvcTestResult signIn() {
        return mvc.post()
                .uri("/sign-in")
                .param("email", INES)
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, String email) {
        return mvc.get().uri(path).with(people.as(email)).exchange();
    }

    private MvcTestResult post(String path, String email, String... fields) {
        var form = mvc.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form.with(csrf()).with(people.as(email)).exchange();
    }
}
