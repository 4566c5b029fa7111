package caseflow.identity.passkey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What devices are asked to sign: each challenge is new, good once, and only in the browser it was made for. */
@Component
public class Challenges {

    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final ChallengeStore store;
    private final Clock clock;

    Challenges(ChallengeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param hash of the secret that the browser keeps meanwhile */
    @Transactional
    public byte[] issue(byte[] hash, Purpose purpose, @Nullable Long account) {
        Instant now = clock.instant();
        store.deleteExpired(now);
        byte[] challenge = random();
        store.insert(hash, purpose, account, challenge, now.plus(LIFE));
        return challenge;
    }

    /** Nothing if it was taken already, is too old, or was for something or somebody else. */
    @Transactional
    public Optional<byte[]> take(byte[] hash, Purpose purpose, @Nullable Long account) {
        return store.take(hash, purpose, account, clock.instant());
    }

    static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
