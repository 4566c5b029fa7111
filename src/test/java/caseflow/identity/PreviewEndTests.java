package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** ID-9: the end of a preview stands in the trail, also where nobody ended it. */
class PreviewEndTests extends ProfileStory {

    @Autowired
    Previews previews;

    @Autowired
    Sessions sessions;

    @Autowired
    FactorDesk desk;

    @Autowired
    MailedLinks links;

    @Autowired
    TransactionTemplate transaction;

    String admin = "";
    Contact grace;
    RequestPostProcessor looking;

    @BeforeEach
    void noraLooksAsGrace() {
        admin = staff(Role.ADMIN);
        grace = grace();
        looking = people.as(admin);
        assertThat(post(at("/preview"), looking)).hasRedirectedUrl("/portal");
    }

    @Test
    void oneThatGoesOnHasNone() {
        endOver();

        assertThat(ends()).isZero();
        assertThat(page("/portal", looking).text()).contains("You see the portal as Grace Hill");
    }

    @Test
    void itsSessionLayIdle() {
        aged("seen_at");
        endsOnce();
    }

    @Test
    void itsSessionGrewOld() {
        aged("begun_at");
        endsOnce();
    }

    @Test
    void theAdminSignedOutEverywhere() {
        assertThat(post("/firm/profile/sessions/all/ending", people.as(admin))).hasRedirectedUrl("/sign-in");
        endsOnce();
        assertThat(get("/portal", looking)).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void theAdminSetANewPasswordByAMailedLink() {
        Token link = transaction.execute(status -> links.issue(desk.account(admin), LinkPurpose.RESET));
        assertThat(post("/password/" + link.secret(), request -> request, "password", "a lantern beside the well"))
                .hasRedirectedUrl("/sign-in");

        assertThat(get("/portal", looking)).redirectedUrl().startsWith("/sign-in");
        endsOnce();
    }

    @Test
    void theAdminIsNoneAnyMore() {
        owner().sql("UPDATE account SET role = 'staff' WHERE email = :email")
                .param("email", admin)
                .update();
        endsOnce();
        assertThat(get("/firm", looking)).hasStatusOk();
    }

    @Test
    void theContactIsNotLetInAnyMore() {
        assertThat(post(at("/revocation"), people.as(People.JONAS))).hasStatus3xxRedirection();
        endsOnce();
    }

    @Test
    void anotherPreviewFollowsBeforeThatIsWrittenDown() {
        Contact tom = contact(grace.client(), "Tom", "Hill", anAddress(), ALL);
        post(at("/revocation"), people.as(People.JONAS));

        assertThat(post("/firm/clients/" + grace.client() + "/contacts/" + tom.id() + "/preview", looking))
                .hasRedirectedUrl("/portal");

        assertThat(ends()).isEqualTo(1);
        assertThat(page("/portal", looking).text()).contains("You see the portal as Tom Hill");
    }

    /** Whoever ends it by its session finds it ended, and nothing can be done in it. */
    @Test
    void anEndedSessionIsNoneAlthoughItsRowWaits() {
        SignedIn person = owner().sql("SELECT max(id) FROM session WHERE preview_contact_id = :contact")
                .param("contact", grace.id().value())
                .query(Long.class)
                .optional()
                .map(this::inSession)
                .orElseThrow();

        assertThat(sessions.end(person.sessionId())).isTrue();

        assertThat(sessions.end(person.sessionId())).isFalse();
        assertThat(sessions.stands(person)).isFalse();
        endsOnce();
    }

    private SignedIn inSession(long session) {
        SignedIn other = sessions.find(new Token(people.session(admin))).orElseThrow();
        return new SignedIn(
                session,
                other.seenAt(),
                other.unlocked(),
                other.accountId(),
                other.email(),
                other.name(),
                other.locale(),
                null,
                other.role(),
                null,
                other.portals(),
                null);
    }

    private void aged(String moment) {
        owner().sql("UPDATE session SET " + moment
                        + " = seen_at - interval '13 hours' WHERE preview_contact_id = :contact")
                .param("contact", grace.id().value())
                .update();
    }

    private void endsOnce() {
        endOver();
        assertThat(ends()).isEqualTo(1);
        endOver();
        assertThat(ends()).isEqualTo(1);
    }

    private void endOver() {
        try (var bound = rows.enterFirm()) {
            previews.endOver();
        }
    }

    /** Of this client, by that admin, about that contact. */
    private long ends() {
        return owner().sql("""
                SELECT count(*) FROM audit
                 WHERE deed = 'preview.ended' AND client_id = :client AND label = 'Grace Hill'
                   AND actor_account_id = :admin AND actor_name = 'Nora Quill'
                """)
                .param("client", grace.client().value())
                .param("admin", desk.account(admin))
                .query(Long.class)
                .single();
    }

    private String at(String deed) {
        return "/firm/clients/" + grace.client() + "/contacts/" + grace.id() + deed;
    }
}
