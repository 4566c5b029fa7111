package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.identity.SignIn.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** A password that was right when it was looked at, and is another when something would come of it. */
class StalePasswordTests extends ProfileStory {

    private static final String OTHER = "a heron on the far bank";
    private static final String THIEFS = "the thief chose this one";
    private static final Browser BROWSER = new Browser("192.0.2.9", "Test", Optional.empty());

    @Autowired
    SignIn signIn;

    @Autowired
    PasswordChanges changes;

    @Autowired
    PasswordChange change;

    @Autowired
    Enrolments enrolments;

    @Autowired
    AccountStore store;

    @Autowired
    Sessions sessions;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Meanwhile meanwhile;
    private Contact grace;

    @BeforeEach
    void begin() {
        meanwhile = new Meanwhile(transaction, jdbc);
        grace = grace();
    }

    @Test
    void signsNobodyInAfterANewOne() {
        Outcome outcome = meanwhile.run(() -> change.make(account(), OTHER, null, null), this::come);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(sessionsOf(grace)).isZero();
    }

    @Test
    void changesNothingThatTheOwnerHasSetMeanwhile() {
        SignedIn thief = person();

        PasswordTry made = meanwhile.run(
                () -> change.make(account(), OTHER, null, null), () -> changes.make(thief, PASSWORD, THIEFS, BROWSER));

        assertThat(made).isInstanceOf(PasswordTry.Wrong.class);
        assertThat(passwords.right(OTHER, Optional.ofNullable(account().passwordHash())))
                .isTrue();
    }

    /** The password is what it was, but this session should not go on. */
    @Test
    void changesNothingInASessionThatHasEndedMeanwhile() {
        SignedIn thief = person();

        PasswordTry made = meanwhile.run(
                () -> {
                    store.lock(thief.accountId());
                    sessions.endAll(thief.accountId(), null);
                },
                () -> changes.make(thief, PASSWORD, THIEFS, BROWSER));

        assertThat(made).isInstanceOf(PasswordTry.Wrong.class);
        assertThat(passwords.right(PASSWORD, Optional.ofNullable(account().passwordHash())))
                .isTrue();
    }

    @Test
    void isEnoughNoMoreOnceAFactorIsAdded() {
        SignedIn owner = person();
        enrolments.begin(owner);
        String code = enrolments.begun(owner).orElseThrow().codeAt(clock.instant());

        Outcome outcome = meanwhile.run(
                () -> assertThat(enrolments.confirm(owner, code, "192.0.2.1")).isPresent(), this::come);

        assertThat(outcome).isInstanceOf(Outcome.Asked.class);
        assertThat(sessionsOf(grace)).as("the owner's own").isEqualTo(1);
    }

    /** As when the button is pressed twice: whoever comes second finds another hash of the same password. */
    @Test
    void isRightYetWhereOnlyItsHashWasMadeAnew() {
        String old = "{argon2id}"
                + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        store.setPassword(account().id(), old);

        Outcome outcome =
                meanwhile.run(() -> store.renewHash(account().id(), old, passwords.hash(PASSWORD)), this::come);

        assertThat(outcome).isInstanceOf(Outcome.Welcome.class);
    }

    private Outcome come() {
        return signIn.withPassword(grace.email(), PASSWORD, BROWSER);
    }

    private Account account() {
        return store.find(grace.email()).orElseThrow();
    }

    private SignedIn person() {
        return sessions.find(new Token(people.session(grace.email()))).orElseThrow();
    }

    private long sessionsOf(Contact contact) {
        return owner().sql(
                        "SELECT count(*) FROM session s JOIN account a ON a.id = s.account_id WHERE a.email = :email")
                .param("email", contact.email())
                .query(Long.class)
                .single();
    }
}
