package caseflow.simulator;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How much is under way, and a place to wait until nothing is. */
final class Pending {

    private final Lock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int count;

    void more() {
        add(1);
    }

    void less() {
        add(-1);
    }

    private void add(int change) {
        lock.lock();
        try {
            count += change;
            if (count == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return false if something still is when patience ends */
    boolean awaitNone(Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (count > 0 && left > 0) {
                left = none.awaitNanos(left);
            }
            return count == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
