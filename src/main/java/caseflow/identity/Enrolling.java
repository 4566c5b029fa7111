package caseflow.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes an app count, once a code has shown that it has the secret. */
@Component
class Enrolling {

    private final AppCodes apps;
    private final RecoveryCodes recovery;
    private final FactorNews news;

    Enrolling(AppCodes apps, RecoveryCodes recovery, FactorNews news) {
        this.apps = apps;
        this.recovery = recovery;
        this.news = news;
    }

    /** @return the recovery codes; nothing if the code is wrong, or there is an app already */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<List<RecoveryCode>> confirm(Account account, Totp app, String typed, @Nullable String address) {
        if (!apps.enrol(account.id(), app, typed)) {
            return Optional.empty();
        }
        news.enrolled(account, address);
        return Optional.of(recovery.renew(account.id()));
    }

    /** @return new recovery codes too; nothing if the code is wrong, and then the app there is goes on counting */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<List<RecoveryCode>> replace(Account account, Totp app, String typed, String address) {
        if (!apps.replace(account.id(), app, typed)) {
            return Optional.empty();
        }
        news.replaced(account, address);
        return Optional.of(recovery.renew(account.id()));
    }
}
