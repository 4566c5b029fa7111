package caseflow.doors;

import caseflow.support.Routes.Route;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Something the application answers to.
 *
 * @param handler the controller's method; none where it is no controller's
 */
record Mapping(Route route, @Nullable Method handler) {

    /** What is not rolled back with us: at the provider of card payments. */
    private static final Map<String, Map<String, String>> SPOILT =
            Map.of("/portal/invoices/{id}/checkout", Map.of("amount", "none"));

    boolean isGet() {
        return route.isGet() || route.method().isEmpty();
    }

    String method() {
        return route.method().isEmpty() ? "GET" : route.method();
    }

    /** The parameters without which the request would be another mapping's, or would begin something elsewhere. */
    Map<String, String> needed(String value) {
        if (SPOILT.containsKey(route.path())) {
            return SPOILT.get(route.path());
        }
        RequestMapping said =
                handler == null ? null : AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        return said == null
                ? Map.of()
                : Stream.of(said.params())
                        .filter(name -> !name.startsWith("!"))
                        .collect(Collectors.toMap(name -> name, name -> value));
    }

    boolean answeredBy(Object reached) {
        return handler == null
                || (reached instanceof HandlerMethod method
                        && method.getMethod().equals(handler));
    }

    @Override
    public String toString() {
        return route.toString();
    }
}
