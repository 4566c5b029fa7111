package caseflow.links;

import caseflow.crypto.Keyring;
import caseflow.database.RowScope;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.identity.Mailing;
import caseflow.identity.Requests;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The door to codes that are mailed to whoever holds a link: they prove that the mailbox is theirs, just now. */
@Service
public class Codes {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;

    private final CodeStore store;
    private final Keyring keyring;
    private final Requests requests;
    private final RowScope rows;
    private final CodeLetter letter;
    private final TransactionOperations transaction;
    private final Clock clock;

    Codes(
            CodeStore store,
            Keyring keyring,
            Requests requests,
            RowScope rows,
            CodeLetter letter,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.keyring = keyring;
        this.requests = requests;
        this.rows = rows;
        this.letter = letter;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Mails one, unless too many were asked for; nothing tells which. The one before it dies. */
    public void mail(LinkGrant grant) {
        Reader reader = grant.reader();
        requests.mail(Mailing.CODE, reader.email(), reader.address(), () -> {
            try (RowScope.Bound bound = rows.enterClient(reader.client().value())) {
                transaction.executeWithoutResult(status -> write(grant));
            }
        });
    }

    private void write(LinkGrant grant) {
        Code code = Code.fresh();
        store.put(
                grant,
                keyring.seal(code.bytes(), context(grant)),
                clock.instant().plus(LIFE));
        letter.post(grant, code, LIFE);
    }

    /**
     * Every try counts, the right one for good: a code proves a mailbox once.
     *
     * @return the reader, known by the code; nothing if it is wrong, too old or was tried too often
     */
    public Optional<Reader> prove(LinkGrant grant, String typed) {
        boolean right = Boolean.TRUE.equals(transaction.execute(status ->
                store.attempt(grant.id(), grant.scope(), clock.instant(), MOST_TRIES)
                                .filter(code -> Code.typed(typed).is(keyring.open(code, context(grant))))
                                .isPresent()
                        && store.use(grant.id(), grant.scope())));
        if (!right) {
            return Optional.empty();
        }
        Reader reader = grant.reader();
        requests.used(Mailing.CODE, reader.email(), reader.address());
        return Optional.of(reader.by(Proof.CODE));
    }

    private static String context(LinkGrant grant) {
        return "code of link " + grant.id();
    }
}
