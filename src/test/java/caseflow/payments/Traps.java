package caseflow.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Places on the way of a card payment where a thread can be stopped for good, so that its process is killed there. */
class Traps implements BeanPostProcessor {

    private static final long PATIENCE_SECONDS = 30;

    enum Place {
        /** The attempt is written down, and the provider has not heard of it. */
        BEFORE_ASKING,
        /** The provider has made the intent, and nobody here knows. */
        ANSWERED,
        /** The provider has said that it is paid, and nothing of it is written. */
        HEARD,
        /** All of it is written and not committed. */
        BOOKING,
        /** It is committed, and nobody has been told. */
        BOOKED,
        /** A notice has come and is not committed; the provider has no answer. */
        TOLD,
        /** The notice is committed, and nobody has looked at it. */
        KEPT
    }

    private record Armed(Place place, CountDownLatch reached) {}

    private volatile Armed armed = new Armed(Place.KEPT, new CountDownLatch(0));

    /** Begins something in a thread of its own, and waits until some thread is stopped at that place. */
    void stop(Place place, Runnable deed) throws InterruptedException {
        Armed now = new Armed(place, new CountDownLatch(1));
        armed = now;
        var thread = new Thread(deed, place.name());
        thread.setDaemon(true);
        thread.start();
        assertThat(now.reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("somebody came to %s", place)
                .isTrue();
    }

    private void pass(Place place) {
        if (hit(place)) {
            while (true) {
                LockSupport.park(this);
            }
        }
    }

    private synchronized boolean hit(Place place) {
        boolean hit = armed.place == place && armed.reached.getCount() == 1;
        if (hit) {
            armed.reached.countDown();
        }
        return hit;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CardGateway
                ? Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {CardGateway.class},
                        (proxy, method, arguments) -> ask(bean, method, arguments))
                : bean;
    }

    private Object ask(Object gateway, Method question, Object[] arguments) throws Throwable {
        boolean creates = question.getName().equals("create");
        if (creates) {
            pass(Place.BEFORE_ASKING);
        }
        try {
            Object answer = question.invoke(gateway, arguments);
            if (creates) {
                pass(Place.ANSWERED);
            } else if (question.getName().equals("find")) {
                pass(Place.HEARD);
            }
            return answer;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @EventListener
    void onTold(NoticeKept kept) {
        pass(Place.TOLD);
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void onKept(NoticeKept kept) {
        pass(Place.KEPT);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void onBooking(CardMoneyMoved moved) {
        pass(Place.BOOKING);
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void onBooked(CardMoneyMoved moved) {
        pass(Place.BOOKED);
    }
}
