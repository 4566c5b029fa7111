package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has ended by itself goes, although nobody signs in again. */
class LapsedTests extends ProfileStory {

    @Autowired
    Sessions sessions;

    @Autowired
    PendingStore pending;

    @Autowired
    FactorDesk desk;

    @Test
    void sessionsThatLayIdleOrGrewOldGo() {
        Contact grace = grace();
        aged("seen_at", people.session(grace.email()));
        aged("begun_at", people.session(grace.email()));
        String lives = people.session(grace.email());

        sessions.tidy();

        assertThat(count("session", grace)).isEqualTo(1);
        assertThat(get("/portal", people.with(lives))).hasStatusOk();
    }

    @Test
    void halfSignInsThatNobodyWentOnWithGo() {
        Contact grace = grace();
        long account = desk.account(grace.email());
        Instant now = clock.instant();
        pending.insert(Token.fresh(), account, Factor.PASSWORD, null, now);
        pending.insert(Token.fresh(), account, Factor.PASSWORD, null, now.plus(Duration.ofMinutes(1)));

        sessions.tidy();

        assertThat(count("pending_sign_in", grace)).isEqualTo(1);
    }

    private void aged(String moment, String session) {
        owner().sql("UPDATE session SET " + moment + " = seen_at - interval '13 hours' WHERE token_hash = :hash")
                .param("hash", new Token(session).hash())
                .update();
    }

    private long count(String table, Contact contact) {
        return owner().sql("SELECT count(*) FROM " + table + " WHERE account_id = :account")
                .param("account", desk.account(contact.email()))
                .query(Long.class)
                .single();
    }
}
