package caseflow.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import caseflow.support.TestPaper;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Knocks at everything below {@code /l/}, whoever owns it, with tokens that should not open it. */
@CaseFlowTest
class LinkRoutesTests {

    private static final long NUMBER = 3_001;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPaper paper;

    @Autowired
    Routes routes;

    @TestFactory
    Stream<DynamicTest> anInventedTokenOpensNothing() {
        return each(
                route -> true,
                route -> assertThat(ask(route, Token.fresh()))
                        .hasStatus(route.path().endsWith("/renewal") ? 200 : 410));
    }

    /** What an owner of documents adds there asks the grant what it is about, before anything else. */
    @TestFactory
    Stream<DynamicTest> aLinkOpensNoDocumentOfAnotherKind() {
        Token token = paper.link(NUMBER, People.GRACE);
        return each(
                route -> !route.path().matches("/l/\\{token}(/renewal)?"),
                route -> assertThat(ask(route, token)).hasStatus(404));
    }

    private Stream<DynamicTest> each(Predicate<Route> which, Consumer<Route> question) {
        return routes.below("/l").stream()
                .filter(which)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> question.accept(route)));
    }

    private MvcTestResult ask(Route route, Token token) {
        return mvc.method(HttpMethod.valueOf(route.method()))
                .uri(route.path().replace("{token}", token.secret()).replaceAll("\\{\\w+}", "1"))
                .with(csrf())
                .exchange();
    }
}
