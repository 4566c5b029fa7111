package caseflow.payments.stripe;

import caseflow.payments.CardGateway;
import caseflow.payments.CardsUnreachable;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Bounds how long somebody waits for Stripe, its own retries included. What is given up on goes on by itself and is met
 * again by its idempotency key.
 */
@Component
class Deadline implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);
    private static final Duration ONE = Duration.ofSeconds(11);
    private static final int AT_ONCE = 32;

    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "stripe");
        thread.setDaemon(true);
        return thread;
    });

    /** Up to when whoever asks on this thread is willing to wait, by the nanoseconds of the system. */
    private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();

    /** All waiting on this thread ends after that time; one that was begun before, and is shorter, still holds. */
    CardGateway.Patience patience(Duration whole) {
        Long outer = end.get();
        long mine = System.nanoTime() + whole.toNanos();
        end.set(outer == null || mine - outer < 0 ? mine : outer);
        return outer == null ? end::remove : () -> end.set(outer);
    }

    private long nanosLeft() {
        Long until = end.get();
        return until == null ? ONE.toNanos() : Math.min(ONE.toNanos(), until - System.nanoTime());
    }

    interface Question<T> {
        T ask() throws StripeException;
    }

    /**
     * @return Stripe's answer
     * @throws CardsUnreachable if there is none in time, or none that says anything about the question
     * @throws StripeException if Stripe refuses what was asked
     */
    <T> T wait(Question<T> question) throws StripeException {
        long nanos = nanosLeft();
        if (nanos <= 0) {
            throw new CardsUnreachable(new TimeoutException("no patience is left"));
        }
        Future<T> answer = pool.submit((Callable<T>) question::ask);
        try {
            return Objects.requireNonNull(answer.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            throw new CardsUnreachable(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CardsUnreachable(stopped);
        } catch (ExecutionException failed) {
            throw sorted(Objects.requireNonNull(failed.getCause()));
        }
    }

    private static StripeException sorted(Throwable cause) {
        if (cause instanceof AuthenticationException || cause instanceof PermissionException) {
            LOG.error("Stripe does not accept the secret key: {}", ((StripeException) cause).getCode());
            throw new CardsUnreachable(cause);
        }
        if (cause instanceof ApiConnectionException
                || cause instanceof ApiException
                || cause instanceof RateLimitException
                || cause instanceof IdempotencyException
                || !(cause instanceof StripeException refused)) {
            throw new CardsUnreachable(cause);
        }
        return refused;
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }
}
