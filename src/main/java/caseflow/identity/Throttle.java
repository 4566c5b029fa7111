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
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses: after a few free tries each further one has to wait twice as long, up to a quarter of an
 * hour and never longer. A browser that has signed in to the account before is counted by itself, so that a stranger's
 * guessing does not keep the owner out, not even from the same network. Counted in the database, because a guesser
 * reaches every node. Whoever comes from everywhere and tries everybody stays below both counts: see {@link Flood}.
 */
@Component
class Throttle {

    static final int FREE = 5;
    static final int FREE_OF_ADDRESS = 40;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofHours(24);

    /** What is known of whoever tries. */
    enum From {
        ANYWHERE,
        /** somebody signed in */
        INSIDE,
        /** a browser that signed in to the account before */
        KNOWN_BROWSER
    }

    /** What is counted, and how many tries of it cost nothing. */
    record Key(String name, int free, From from) {

        private Key(String name, int free) {
            this(name, free, From.ANYWHERE);
        }

        boolean known() {
            return from != From.ANYWHERE;
        }

        static Key email(String email) {
            return new Key("email:" + digest(email.toLowerCase(Locale.ROOT)), FREE);
        }

        static Key mails(Mailing what, String email) {
            return new Key("mails-" + what + ":" + digest(email.toLowerCase(Locale.ROOT)), Requests.FREE_OF_MAILS);
        }

        static Key mailsFrom(Mailing what, String address) {
            return visit("mails-from-" + what, address, FREE_OF_ADDRESS);
        }

        static Key device(Token device) {
            return new Key("device:" + HexFormat.of().formatHex(device.hash()), FREE, From.KNOWN_BROWSER);
        }

        /** Of somebody signed in, whom the guesses of those outside do not slow down. */
        static Key account(long account) {
            return new Key("account:" + account, FREE, From.INSIDE);
        }

        /** Of whoever holds a link to an address that is to be the account's: the owner, or whose address it is. */
        static Key holder(long account) {
            return new Key("holder:" + account, FREE);
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
            return new Key("codes-device:" + HexFormat.of().formatHex(device.hash()), FREE, From.KNOWN_BROWSER);
        }

        /** What is asked for a passkey: by whom, as well as that is known. */
        static Key passkey(long account) {
            return new Key("passkey-account:" + account, PasskeyAsking.FREE);
        }

        static Key passkey(Token device) {
            return new Key("passkey-device:" + HexFormat.of().formatHex(device.hash()), PasskeyAsking.FREE);
        }

        static Key passkey(String address) {
            return visit("passkey", address, PasskeyAsking.FREE);
        }

        static Key address(String address) {
            return new Key("address:" + digest(Network.of(address)), FREE_OF_ADDRESS);
        }

        static Key visit(String deed, String address, int free) {
            return new Key(deed + ":" + digest(Network.of(address)), free);
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
    private final Flood flood;
    private final Clock clock;

    Throttle(ThrottleStore store, Flood flood, Clock clock) {
        this.store = store;
        this.flood = flood;
        this.clock = clock;
    }

    /**
     * Counts a try before it is made, so that many at once do not slip through; zero if it may be made now. A try that
     * has to wait is none, and counts by none of its keys.
     */
    @Transactional
    public Duration enter(Key... keys) {
        return enter(Duration.ZERO, keys);
    }

    /**
     * As {@link #enter}, for a guess at something secret: told afterwards whether it was {@link #right} or {@link #wrong}.
     *
     * @param person by what the one who guesses is counted
     * @param place the network, for whose other guesses only strangers wait
     */
    @Transactional
    public Duration guess(Key person, Key place) {
        return person.known() ? enter(Duration.ZERO, person) : enter(flood.pause(), place, person);
    }

    private Duration enter(Duration least, Key... keys) {
        Instant now = clock.instant();
        // everybody in the same order, so that no two wait for each other
        List<Key> sorted =
                Arrays.stream(keys).sorted(Comparator.comparing(Key::name)).toList();
        // in a flood nearly everybody has to wait: that much is found out without a lock and without writing
        Map<String, Tries> read = store.find(sorted.stream().map(Key::name).toList());
        Duration wait = longest(sorted.stream().map(key -> counted(key, read, now)), least, now);
        return wait.isZero() ? count(sorted, least, now) : wait;
    }

    private Duration count(List<Key> sorted, Duration least, Instant now) {
        List<Counted> counted = sorted.stream()
                .map(key -> new Counted(key, store.lock(key.name(), now).asOf(now)))
                .toList();
        Duration wait = longest(counted.stream(), least, now);
        if (wait.isZero()) {
            counted.forEach(
                    one -> store.write(one.key().name(), new Tries(one.tries().failures() + 1, now)));
        }
        return wait;
    }

    private static Counted counted(Key key, Map<String, Tries> read, Instant now) {
        return new Counted(key, read.getOrDefault(key.name(), Tries.NONE).asOf(now));
    }

    private static Duration longest(Stream<Counted> counted, Duration least, Instant now) {
        return counted.map(one -> one.tries().wait(one.key().free(), least, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** It counts no more, and says nothing of the others from there. */
    @Transactional
    public void right(Key person, Key place) {
        store.delete(person.name());
        if (!person.known()) {
            forgive(place);
        }
    }

    /** It counts already; a stranger's for all together too, and that of somebody signed in against strangers there. */
    @Transactional
    public void wrong(Key person, Key place) {
        switch (person.from()) {
            case ANYWHERE -> flood.swell();
            case INSIDE -> add(place);
            case KNOWN_BROWSER -> {}
        }
    }

    private void add(Key key) {
        Instant now = clock.instant();
        Tries tries = store.lock(key.name(), now).asOf(now);
        store.write(key.name(), new Tries(tries.failures() + 1, now));
    }

    /** It was not looked at, for no fault of theirs. */
    @Transactional
    public void undone(Key person, Key place) {
        store.decrement(person.name());
        if (!person.known()) {
            forgive(place);
        }
    }

    /** The try turned out to be right, which says nothing of the others from there. */
    @Transactional
    public void forgive(Key key) {
        store.decrement(key.name());
    }

    /** None of them counts any more. */
    @Transactional
    public void forget(Key key) {
        store.delete(key.name());
    }

    int failures(Key key) {
        return store.find(List.of(key.name()))
                .getOrDefault(key.name(), Tries.NONE)
                .failures();
    }

    /** What counts no more need not be kept, least of all from where somebody came. */
    @Transactional
    public void clear() {
        store.deleteBefore(clock.instant().minus(FORGOTTEN));
    }
}
