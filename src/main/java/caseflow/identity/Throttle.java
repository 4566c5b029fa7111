package caseflow.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses: after a few free tries each further one has to wait twice as long, up to a quarter of an
 * hour and never longer. A browser that has signed in to the account before is counted by itself, so that a stranger's
 * guessing does not keep the owner out. Counted in the database, because a guesser reaches every node.
 */
@Component
class Throttle {

    static final int FREE = 5;
    static final int FREE_OF_ADDRESS = 40;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofHours(24);

    /** What is counted, and how many tries of it cost nothing. */
    record Key(String name, int free) {

        static Key email(String email) {
            return new Key("email:" + digest(email.toLowerCase(Locale.ROOT)), FREE);
        }

        static Key mails(String email, int free) {
            return new Key("mails:" + digest(email.toLowerCase(Locale.ROOT)), free);
        }

        static Key device(Token device) {
            return new Key("device:" + HexFormat.of().formatHex(device.hash()), FREE);
        }

        /** Of somebody signed in, whom the guesses of those outside do not slow down. */
        static Key account(long account) {
            return new Key("account:" + account, FREE);
        }

        /** Mails to addresses that somebody signed in says are theirs. */
        static Key changes(long account) {
            return new Key("changes:" + account, FREE);
        }

        /** At the second factor, by somebody who knows the password. */
        static Key codes(long account) {
            return new Key("codes:" + account, FREE);
        }

        static Key codes(Token device) {
            return new Key("codes-device:" + HexFormat.of().formatHex(device.hash()), FREE);
        }

        static Key address(String address) {
            return new Key("address:" + digest(address), FREE_OF_ADDRESS);
        }

        static Key visit(String deed, String address) {
            return new Key(deed + ":" + digest(address), FREE_OF_ADDRESS);
        }

        private static String digest(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private record Counted(Key key, Tries tries) {}

    private final ThrottleStore store;
    private final Clock clock;

    Throttle(ThrottleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Counts a try before it is made, so that many at once do not slip through; zero if it may be made now. A try that
     * has to wait is none, and counts by none of its keys.
     */
    @Transactional
    public Duration enter(Key... keys) {
        Instant now = clock.instant();
        List<Counted> counted = Arrays.stream(keys)
                // everybody in the same order, so that no two wait for each other
                .sorted(Comparator.comparing(Key::name))
                .map(key -> count(key, now))
                .toList();
        Duration wait = counted.stream()
                .map(one -> one.tries().wait(one.key().free(), now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            counted.forEach(
                    one -> store.write(one.key().name(), new Tries(one.tries().failures() + 1, now)));
        }
        return wait;
    }

    private Counted count(Key key, Instant now) {
        return new Counted(key, store.lock(key.name(), now).orElse(Tries.NONE).asOf(now));
    }

    /** The try turned out to be right: it and those before it count no more. */
    @Transactional
    public void forget(Key key) {
        store.delete(key.name());
    }

    /** The try turned out to be right, which says nothing of the others from there. */
    @Transactional
    public void forgive(Key key) {
        store.decrement(key.name());
    }

    int failures(Key key) {
        return store.find(key.name()).map(Tries::failures).orElse(0);
    }
}
