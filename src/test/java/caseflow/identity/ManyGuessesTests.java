package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import caseflow.clients.Contact;
import caseflow.identity.SignIn.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ten thousand wrong passwords, over five hours. All go through the counts in the database; only what Argon2 would do is
 * left out, because what is counted is how seldom it is asked.
 */
class ManyGuessesTests extends ProfileStory {

    private static final int TARGETS = 100;
    private static final int ROUNDS = 20;
    private static final int AT_ONCE = 5;
    private static final int ALL_GUESSES = TARGETS * ROUNDS * AT_ONCE;
    private static final String RIGHT = "the right one";
    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    private interface Choice {
        String of(int target, int serial);
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger looked = new AtomicInteger();
    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final Queue<PasswordTry> found = new ConcurrentLinkedQueue<>();

    @Autowired
    PasswordCheck check;

    @Autowired
    SignIn signIn;

    @Autowired
    AccountStore store;

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void atAHundredAccountsFromEverywhere() throws Exception {
        Contact owner = grace();
        Token device = deviceOf(owner);

        attack(
                (target, serial) -> target == 0 ? owner.email() : "target-" + target + "@many.example",
                (target, serial) -> everywhere(serial),
                // the right one is among the guesses of the last quarter of an hour, but not the first of them
                serial -> serial >= (ROUNDS - 1) * TARGETS * AT_ONCE && serial % AT_ONCE == 2);

        assertThat(looked.get()).as("guesses that were looked at").isBetween(TARGETS * ROUNDS, ALL_GUESSES / 4);
        assertThat(waits).hasSize(ALL_GUESSES - looked.get());
        assertThat(waits).allMatch(wait -> wait.compareTo(QUARTER_OF_AN_HOUR) <= 0);
        assertThat(waits).anyMatch(wait -> wait.equals(QUARTER_OF_AN_HOUR));
        assertThat(found).isEmpty();
        assertThat(signIn(owner, new Browser("198.51.100.1", "", Optional.of(device))))
                .as("the owner, in a browser that is known, at once")
                .isInstanceOf(Outcome.Welcome.class);
        assertThat(signIn(owner, new Browser("192.0.2.1", "", Optional.empty())))
                .isInstanceOfSatisfying(
                        Outcome.TooSoon.class,
                        wait -> assertThat(wait.left().time()).isLessThanOrEqualTo(QUARTER_OF_AN_HOUR));
        clock.forward(QUARTER_OF_AN_HOUR);
        assertThat(signIn(owner, new Browser("192.0.2.1", "", Optional.empty())))
                .as("and in a new one after a quarter of an hour")
                .isInstanceOf(Outcome.Welcome.class);
        await().untilAsserted(() -> assertThat(letters(owner.email(), "Somebody tries to sign in to your account"))
                .as("told once, not by each try")
                .isEqualTo(1));
    }

    @Test
    void fromAHundredNetworksAtEverybody() throws Exception {
        Contact owner = grace();
        Token device = deviceOf(owner);

        attack(
                (target, serial) -> "everybody-" + serial + "@many.example",
                (target, serial) -> "198.51.100." + target,
                serial -> false);

        assertThat(looked.get()).as("guesses that were looked at").isBetween(TARGETS * ROUNDS, ALL_GUESSES / 2);
        assertThat(waits).allMatch(wait -> wait.compareTo(QUARTER_OF_AN_HOUR) <= 0);
        assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofMinutes(1)) > 0);
        assertThat(found).isEmpty();
        assertThat(signIn(owner, new Browser("198.51.100.1", "", Optional.of(device))))
                .as("the owner, in a browser that is known, behind the very same network")
                .isInstanceOf(Outcome.Welcome.class);
        assertThat(signIn(owner, new Browser("192.0.2.1", "", Optional.empty())))
                .as("and elsewhere in a new one")
                .isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void manyInTheSameMomentDoNotSlipThrough() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int n = 0; n < TARGETS; n++) {
            int serial = n;
            work.add(() -> {
                guess("in-a-moment@many.example", everywhere(serial), "guess " + serial);
                return null;
            });
        }

        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }

        assertThat(looked.get()).isEqualTo(Throttle.FREE);
        assertThat(waits).hasSize(TARGETS - Throttle.FREE);
    }

    /** Each target has one thread at a time, and all have the same moment; then a quarter of an hour goes by. */
    private void attack(Choice account, Choice network, IntPredicate right) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int target = 0; target < TARGETS; target++) {
                int at = target;
                int first = (round * TARGETS + target) * AT_ONCE;
                work.add(() -> {
                    for (int serial = first; serial < first + AT_ONCE; serial++) {
                        String password = right.test(serial) ? RIGHT : "guess " + serial;
                        guess(account.of(at, serial), network.of(at, serial), password);
                    }
                    return null;
                });
            }
            clock.forward(QUARTER_OF_AN_HOUR);
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void guess(String email, String network, String password) {
        PasswordTry made =
                check.guess(store.find(email), () -> looksRight(password), Throttle.Key.email(email), network);
        if (made instanceof PasswordTry.TooSoon tooSoon) {
            waits.add(tooSoon.left().time());
        } else if (made instanceof PasswordTry.Right) {
            found.add(made);
        }
    }

    private static String everywhere(int serial) {
        return "10.%d.%d.7".formatted(serial / 250, serial % 250);
    }

    private Token deviceOf(Contact owner) {
        Outcome outcome = signIn(owner, new Browser("192.0.2.1", "", Optional.empty()));
        return ((Outcome.Welcome) outcome).device();
    }

    private boolean looksRight(String password) {
        looked.incrementAndGet();
        return password.equals(RIGHT);
    }

    private Outcome signIn(Contact owner, Browser browser) {
        return signIn.withPassword(owner.email(), PASSWORD, browser);
    }
}
