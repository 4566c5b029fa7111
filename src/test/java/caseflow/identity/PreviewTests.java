package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.web.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** ID-9: an admin looks at the portal as a contact, sees it all, and changes nothing by it. */
@CaseFlowTest
class PreviewTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Addresses addresses;

    @Autowired
    Database database;

    JdbcClient owner;
    long bakery;
    String admin;

    @BeforeEach
    void finchLooksAsGrace() {
        owner = database.owner().client();
        bakery = addresses.client(BAKERY);
        admin = people.session(People.FINCH);
        assertThat(post("/firm/clients/%d/contacts/%d/preview".formatted(bakery, contact(People.GRACE)), admin))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/portal");
    }

    @AfterEach
    void finchLeaves() {
        owner.sql("UPDATE session SET preview_contact_id = NULL").update();
    }

    @Test
    void everyPageSaysWhoseItIs() {
        assertThat(get("/portal", admin))
                .hasStatusOk()
                .bodyText()
                .contains("You see the portal as Grace Hill of " + BAKERY + " sees it.", "Good", "Grace Hill");
        assertThat(get("/portal/invoices", admin)).bodyText().contains("End the preview");
    }

    @Test
    void theContactSeesNoBanner() {
        assertThat(mvc.get().uri("/portal").with(people.as(People.GRACE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("End the preview");
    }

    @Test
    void theVaultStaysShut() {
        assertThat(get("/portal/vault", admin)).hasStatus(302).redirectedUrl().startsWith("/proof");
        MvcTestResult asked = get("/proof", admin);
        assertThat(asked).hasStatus(403);
        assertThat(asked.getRequest().getAttribute(Problem.SENTENCE)).isEqualTo("identity.preview.locked");
    }

    @Test
    void theConsoleSaysHowToGetBack() {
        MvcTestResult console = get("/firm", admin);
        assertThat(console).hasStatus(403);
        assertThat(console.getRequest().getAttribute(Problem.SENTENCE)).isEqualTo("identity.preview.firm");
    }

    @Test
    void theRefusalIsASentence() {
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(Problem.SENTENCE, "identity.preview.refused"))
                .hasStatus(403)
                .bodyText()
                .contains("nothing can be changed, answered, signed or paid");
    }

    @Test
    void endingItLeadsBackToTheClientAndBothStandInTheTrail() {
        long entries = trail();
        assertThat(post("/portal/preview/end", admin))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/firm/clients/" + bakery);
        assertThat(get("/firm", admin)).hasStatusOk();
        assertThat(trail()).isEqualTo(entries + 1);
        assertThat(lastInTrail()).isEqualTo("preview.ended by Eleanor Finch (staff) about Grace Hill");
        assertThat(post("/portal/preview/end", admin)).hasStatus(404);
    }

    /** The admin's browser is gone, not the contact's. */
    @Test
    void inAnotherBrowserItEndsAsTheAdmins() {
        owner.sql("UPDATE session SET browser = '(Windows NT 10.0) Firefox/145.0' WHERE preview_contact_id = :contact")
                .param("contact", contact(People.GRACE))
                .update();

        assertThat(get("/portal", admin)).hasStatus(302).redirectedUrl().startsWith("/sign-in");

        assertThat(lastInTrail()).isEqualTo("sessions.taken by Eleanor Finch (staff) about Grace Hill");
    }

    @Test
    void signingOutEndsItToo() {
        assertThat(post("/sign-out", admin)).hasStatus(302);
        assertThat(lastInTrail()).isEqualTo("preview.ended by Eleanor Finch (staff) about Grace Hill");
        assertThat(get("/portal", admin)).hasStatus(302).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void onlyAdminsMay() {
        String path = "/firm/clients/%d/contacts/%d/preview".formatted(bakery, contact(People.GRACE));
        for (String email : List.of(People.JONAS, People.GRACE, People.MARA)) {
            assertThat(post(path, people.session(email))).as(email).hasStatus(404);
        }
        assertThat(mvc.get().uri("/firm/clients/" + bakery).with(people.as(People.JONAS)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Preview the portal");
        assertThat(mvc.get().uri("/firm/clients/" + bakery).with(people.as(People.FINCH)))
                .bodyText()
                .contains("Preview the portal");
    }

    @Test
    void anotherClientsContactIsNotThere() {
        String elsewhere = people.session(People.FINCH);
        assertThat(post("/firm/clients/%d/contacts/%d/preview".formatted(bakery, contact(People.MARA)), elsewhere))
                .hasStatus(404);
    }

    @Test
    void whoIsNoAdminAnyMoreSeesTheConsoleAgain() {
        try {
            owner.sql("UPDATE account SET role = 'staff' WHERE email = :email")
                    .param("email", People.FINCH)
                    .update();
            assertThat(get("/portal", admin)).hasStatus(404);
            assertThat(get("/firm", admin)).hasStatusOk();
            assertThat(get("/firm/settings", admin)).hasStatus(404);
        } finally {
            owner.sql("UPDATE account SET role = 'admin' WHERE email = :email")
                    .param("email", People.FINCH)
                    .update();
        }
    }

    @Test
    void noMoreIsSeenThanTheContactMay() {
        post("/portal/preview/end", admin);
        post("/firm/clients/%d/contacts/%d/preview".formatted(bakery, contact(People.TOM)), admin);
        assertThat(get("/portal/invoices", admin)).hasStatusOk();
        for (String section : List.of("proposals", "contracts", "estimates", "documents", "vault")) {
            assertThat(get("/portal/" + section, admin)).as(section).hasStatus(404);
        }
    }

    private long contact(String email) {
        return owner.sql("SELECT min(id) FROM contact WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private long trail() {
        return owner.sql("SELECT count(*) FROM audit").query(Long.class).single();
    }

    private String lastInTrail() {
        return owner.sql("""
                SELECT format('%s by %s (%s) about %s', deed, actor_name, actor_kind, label)
                  FROM audit ORDER BY id DESC LIMIT 1
                """).query(String.class).single();
    }

    private MvcTestResult get(String address, String session) {
        return ask(HttpMethod.GET, address, session);
    }

    private MvcTestResult post(String address, String session) {
        return ask(HttpMethod.POST, address, session);
    }

    private MvcTestResult ask(HttpMethod method, String address, String session) {
        return mvc.method(method).uri(address).with(csrf()).with(as(session)).exchange();
    }

    private static RequestPostProcessor as(String session) {
        return request -> {
            request.setCookies(new Cookie(SessionCookie.SESSION, session));
            return request;
        };
    }
}
