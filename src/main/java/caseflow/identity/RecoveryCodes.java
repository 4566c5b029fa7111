package caseflow.identity;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ten ways in for whoever has lost the app, each good once. They are shown when they are made, and never again. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    private final RecoveryCodeStore store;
    private final Clock clock;

    RecoveryCodes(RecoveryCodeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** New ones; those before them die. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RecoveryCode> renew(long account) {
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::fresh).limit(COUNT).toList();
        store.deleteAll(account);
        store.insert(account, codes.stream().map(RecoveryCode::hash).toArray(byte[][]::new));
        return codes;
    }

    /** Whether it is right; then it is used up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(long account, String typed) {
        return store.use(account, RecoveryCode.typed(typed).hash(), clock.instant());
    }

    int left(long account) {
        return store.left(account);
    }
}
