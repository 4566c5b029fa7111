package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.identity.SignIn.Outcome;
import caseflow.identity.passkey.Ceremonies;
import caseflow.identity.passkey.Challenges;
import caseflow.identity.passkey.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Factors made, shown and taken away at the same moment. */
class FactorsAtOnceTests extends PasskeyStory {

    private static final Browser BROWSER = new Browser("192.0.2.9", "Test", Optional.empty());

    @Autowired
    SecondFactors factors;

    @Autowired
    RecoveryCodes recovery;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Sessions sessions;

    @Autowired
    AccountStore accounts;

    @Autowired
    Throttle throttle;

    @Autowired
    Challenges challenges;

    @Autowired
    Ceremonies ceremonies;

    @Autowired
    PasskeyAsking asking;

    @Autowired
    Welcomes welcomes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Meanwhile meanwhile;
    private long tom;

    @BeforeEach
    void begin() {
        meanwhile = new Meanwhile(transaction, jdbc);
        tom = desk.account(People.TOM);
    }

    @Test
    void ofRecoveryCodesRenewedTwiceTheLastCount() {
        desk.enrol(People.TOM);
        desk.codes(People.TOM);
        SignedIn person = person();

        List<RecoveryCode> last = meanwhile.run(
                () -> factors.renew(person, BROWSER.address()), () -> factors.renew(person, BROWSER.address()));

        assertThat(recovery.left(tom)).isEqualTo(RecoveryCodes.COUNT);
        assertThat(transaction.<Boolean>execute(
                        status -> recovery.use(tom, last.get(0).letters())))
                .isTrue();
    }

    @Test
    void whoeverIsResetMeanwhileSetsUpNoApp() {
        desk.enrol(People.TOM);
        SignedIn person = person();
        enrolments.begin(person);
        String code = enrolments.begun(person).orElseThrow().codeAt(clock.instant());

        Optional<List<RecoveryCode>> codes = meanwhile.run(
                () -> factors.reset(tom, Actor.system()), () -> enrolments.confirm(person, code, BROWSER.address()));

        assertThat(codes).isEmpty();
        assertThat(desk.enrolled(People.TOM)).isFalse();
    }

    @Test
    void aPasskeyThatIsTakenAwayAsItSignsInLeavesNoSession() {
        Device phone = added(People.TOM, PasskeyVisit.OWN);
        var asked = PasskeyVisit.nobody(mvc).ask(PasskeyVisit.SIGN_IN);
        var resetting = new CompletableFuture<CompletableFuture<Void>>();
        var signIn = new PasskeySignIn(
                asking,
                new PasskeyCheck(challenges, ceremonies, accounts, throttle) {
                    @Override
                    Optional<Shown> shown(
                            Purpose purpose,
                            Long account,
                            Optional<Token> token,
                            String credential,
                            Throttle.Key asker) {
                        Optional<Shown> owner = super.shown(purpose, account, token, credential, asker);
                        resetting.complete(meanwhile.begin(() -> {
                            factors.reset(tom, Actor.system());
                            return null;
                        }));
                        return owner;
                    }
                },
                welcomes,
                sessions,
                transaction);

        Outcome outcome =
                signIn.make(Optional.of(new Token(asked.cookie().getValue())), phone.show(asked.options()), BROWSER);
        Meanwhile.result(resetting.join());

        assertThat(outcome).as("the passkey was good").isInstanceOf(Outcome.Welcome.class);
        assertThat(sessionsOf(tom)).isZero();
    }

    private SignedIn person() {
        return sessions.find(new Token(people.session(People.TOM))).orElseThrow();
    }

    private long sessionsOf(long account) {
        return owner().sql("SELECT count(*) FROM session WHERE account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
