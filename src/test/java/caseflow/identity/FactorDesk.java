package caseflow.identity;

import caseflow.activity.Actor;
import caseflow.demo.StoryClock;
import caseflow.settings.FactorPolicy;
import caseflow.settings.FirmSettings;
import caseflow.settings.SessionRules;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Gives the demo's people second factors and takes them away; and lets staff be asked for one, as where it is no demo. */
@TestComponent
@Primary
public class FactorDesk implements FactorExemption {

    private final AccountStore accounts;
    private final SecondFactorStore factors;
    private final AppCodes apps;
    private final RecoveryCodes recovery;
    private final FirmSettings settings;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final StoryClock clock;
    private boolean exempt = true;

    FactorDesk(
            AccountStore accounts,
            SecondFactorStore factors,
            AppCodes apps,
            RecoveryCodes recovery,
            FirmSettings settings,
            TransactionOperations transaction,
            JdbcClient jdbc,
            StoryClock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.apps = apps;
        this.recovery = recovery;
        this.settings = settings;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean ofStaff() {
        return exempt;
    }

    /** Until {@link #tidy}. */
    void exemptNobody() {
        exempt = false;
    }

    long account(String email) {
        return accounts.find(email).orElseThrow().id();
    }

    /** An app that has shown no code yet, so that the first is good. */
    Totp enrol(String email) {
        Totp app = Totp.fresh();
        long account = account(email);
        factors.insert(account, apps.seal(account, app), 0, clock.instant());
        return app;
    }

    List<RecoveryCode> codes(String email) {
        return transaction.execute(status -> recovery.renew(account(email)));
    }

    boolean enrolled(String email) {
        return apps.enrolled(account(email));
    }

    void policy(FactorPolicy policy) {
        // as it is, whatever is remembered of it
        int version = jdbc.sql("SELECT version FROM firm").query(Integer.class).single();
        settings.change(
                version,
                now -> now.letting(
                        new SessionRules(now.sessions().idle(), now.sessions().absolute(), policy)),
                Actor.system());
    }

    /** Nobody is kept waiting for what was tried so far. */
    void forgiveAll() {
        jdbc.sql("DELETE FROM failed_try").update();
    }

    /** As the demo has it: nobody has a factor, and nobody is kept waiting. */
    void tidy() {
        exempt = true;
        clock.goOn();
        jdbc.sql("DELETE FROM second_factor").update();
        jdbc.sql("DELETE FROM passkey WHERE host <> :old")
                .param("old", OldPasskeys.HOST)
                .update();
        jdbc.sql("DELETE FROM pending_sign_in").update();
        forgiveAll();
        if (settings.current().contactFactor() != FactorPolicy.OPTIONAL) {
            policy(FactorPolicy.OPTIONAL);
        }
    }
}
