package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CaseFlowTest
class RoutesTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** Also writes them down, for {@code bin/routes}. */
    @Test
    void everyRouteSaysWhatItAnswersTo() throws IOException {
        List<Route> routes = routes();
        Files.write(
                Path.of("target", "routes.txt"),
                routes.stream().map(Route::line).toList());
        assertThat(routes).isNotEmpty().noneMatch(route -> route.methods().isEmpty());
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("caseflow"))
                .flatMap(RoutesTests::routes)
                .sorted((one, other) -> (one.path() + one.methods()).compareTo(other.path() + other.methods()))
                .toList();
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        HandlerMethod handler = entry.getValue();
        String action = handler.getBeanType().getSimpleName() + "#"
                + handler.getMethod().getName();
        List<String> methods = entry.getKey().getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .sorted()
                .toList();
        return entry.getKey().getPatternValues().stream()
                .map(path -> new Route(String.join(",", methods), path, action));
    }

    private record Route(String methods, String path, String action) {

        String line() {
            return "%-7s %-60s %s".formatted(methods, path, action);
        }
    }
}
