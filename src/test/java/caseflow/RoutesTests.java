package caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class RoutesTests {

    private static final Path FILE = Path.of("docs", "modules", "routes.txt");

    @Autowired
    Routes routes;

    @Test
    void theFileShowsEveryRoute() throws IOException {
        String made = routes.all().stream().map(RoutesTests::line).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("caseflow.routes.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }
        assertThat(FILE)
                .as("run bin/routes where a route came or went on purpose")
                .hasContent(made);
    }

    /** A page that answers to every method answers to a form whose token nobody checked. */
    @Test
    void everyRouteSaysWhatItAnswersTo() {
        assertThat(routes.all())
                .isNotEmpty()
                .allMatch(route -> !route.method().isEmpty() || route.path().equals("/error"));
    }

    private static String line(Route route) {
        return "%-4s %-74s %s"
                .formatted(route.method().isEmpty() ? "any" : route.method(), route.path(), route.action());
    }
}
