package caseflow.payments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Takes the keys away for a while, as a start without them does; whoever asks the provider then breaks the test. */
@TestComponent
public class Plug implements BeanPostProcessor {

    private static final Set<String> QUESTIONS =
            Set.of("create", "find", "search", "cancel", "refund", "noticesBetween", "receivedSince");

    private volatile boolean out;

    public interface Pulled extends AutoCloseable {

        @Override
        void close();
    }

    public Pulled pull() {
        out = true;
        return () -> out = false;
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

    private @Nullable Object ask(Object gateway, Method question, Object @Nullable [] arguments) throws Throwable {
        if (out && question.getName().equals("configured")) {
            return false;
        }
        if (out && QUESTIONS.contains(question.getName())) {
            throw new AssertionError("asked without keys: " + question.getName());
        }
        try {
            return question.invoke(gateway, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
