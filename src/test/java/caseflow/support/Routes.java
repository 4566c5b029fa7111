package caseflow.support;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything the application answers to. */
@TestComponent
public class Routes {

    /**
     * @param method empty where it answers to all of them
     * @param path with its variables: {@code /portal/invoices/{id}}
     * @param action the controller and its method
     */
    public record Route(String method, String path, String action) {

        private static final Comparator<Route> BY_PATH =
                Comparator.comparing(Route::path).thenComparing(Route::method).thenComparing(Route::action);

        public boolean isGet() {
            return method.equals("GET");
        }

        /** What the firm's library holds is for all clients, and no one's own. */
        public boolean hasOwner() {
            return hasIds() && !section().equals("library");
        }

        public boolean hasIds() {
            return path.matches(".*\\{\\w+}.*");
        }

        public boolean isBelow(String place) {
            return path.equals(place) || path.startsWith(place + "/");
        }

        /** The word after the first: {@code invoices} of {@code /portal/invoices/{id}}, empty if there is none. */
        public String section() {
            return path.contains("{") && !hasIds() ? choices().get(0) : word(path);
        }

        /** The paths that a variable with a closed choice of words stands for; otherwise the one path. */
        public List<String> spelledOut() {
            return path.contains("|")
                    ? choices().stream()
                            .map(word -> path.replaceFirst("\\{[^}]+}", word))
                            .toList()
                    : List.of(path);
        }

        private List<String> choices() {
            return List.of(
                    path.replaceFirst(".*\\{\\w+:", "").replaceFirst("}.*", "").split("\\|", -1));
        }

        private static String word(String path) {
            String[] words = path.split("/", -1);
            return words.length > 2 ? words[2] : "";
        }

        @Override
        public String toString() {
            return "%s %s (%s)".formatted(method, path, action);
        }
    }

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    public List<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue().getBeanType().getPackageName()))
                .flatMap(Routes::routes)
                .sorted(Route.BY_PATH)
                .toList();
    }

    public List<Route> below(String place) {
        return all().stream().filter(route -> route.isBelow(place)).toList();
    }

    /** What answers it. */
    public Method handler(Route wanted) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> routes(entry).anyMatch(wanted::equals))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getMethod();
    }

    private static boolean isOurs(String name) {
        return name.startsWith("caseflow") && !name.equals(Routes.class.getPackageName());
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        HandlerMethod handler = entry.getValue();
        String action = handler.getBeanType().getSimpleName() + "#"
                + handler.getMethod().getName();
        Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
        List<String> names = methods.isEmpty()
                ? List.of("")
                : methods.stream().map(RequestMethod::name).toList();
        return entry.getKey().getPatternValues().stream()
                .flatMap(path -> names.stream().map(method -> new Route(method, path, action)));
    }
}
