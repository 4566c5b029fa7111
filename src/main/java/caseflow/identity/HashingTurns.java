package caseflow.identity;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * A password is checked by Argon2id, which takes a core and 19 MiB for as long as it lasts, on purpose. So that a flood of
 * guesses takes neither from everybody else, only so many are checked at a time, and only so many wait for their turn.
 * Whoever is known here has a line of their own, where no stranger stands in front of them. Counted by each node for
 * itself: it is the node's cores that are spared.
 */
@Component
class HashingTurns {

    static final int LONGEST_LINE = 16;
    private static final int PATIENCE_IN_SECONDS = 2;

    private final Semaphore known;
    private final Semaphore strangers;

    HashingTurns() {
        int cores = Runtime.getRuntime().availableProcessors();
        known = new Semaphore(cores, true);
        strangers = new Semaphore(Math.max(1, cores / 2), true);
    }

    /**
     * @param person who waits for the check
     * @throws TooManyAtOnce if the line is too long, or does not move
     */
    boolean take(Throttle.Key person, BooleanSupplier check) {
        Semaphore line = line(person);
        if (!admitted(line)) {
            throw new TooManyAtOnce();
        }
        try {
            return check.getAsBoolean();
        } finally {
            line.release();
        }
    }

    /**
     * As {@link #take}, before anything is written for it.
     *
     * @throws TooManyAtOnce if the line is too long
     */
    void look(Throttle.Key person) {
        if (line(person).getQueueLength() >= LONGEST_LINE) {
            throw new TooManyAtOnce();
        }
    }

    private Semaphore line(Throttle.Key person) {
        return person.known() ? known : strangers;
    }

    private static boolean admitted(Semaphore line) {
        try {
            return line.getQueueLength() < LONGEST_LINE && line.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
