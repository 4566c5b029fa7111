package caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import caseflow.support.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What a contact finds who comes in where everybody may, and names somebody else's things there. Who comes in where,
 * {@code DoorsTests} asks.
 */
@CaseFlowTest
class StrangerTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";

    /** What a form without ids in its address may name of somebody else: the field, and where its id comes from. */
    private static final Map<String, Named> FORMS =
            Map.of("/portal/switch", new Named("contact", "SELECT min(id) FROM contact WHERE client_id = :client"));

    /** Those that name nothing, as those of the profile: whose they are about is who sends them. */
    private static final Set<String> NAMELESS =
            Set.of("/portal/checkout", "/portal/preview/end", "/portal/vault/export", "/portal/vault/search");

    private record Named(String field, String id) {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    @Autowired
    Addresses addresses;

    @Autowired
    Database database;

    long bakery;

    @BeforeEach
    void findTheBakery() {
        bakery = addresses.client(BAKERY);
        people.as(People.GRACE); // a session of the bakery's to knock at
    }

    @TestFactory
    Stream<DynamicTest> pagesShowNothingOfAnotherClient() {
        RequestPostProcessor mara = people.as(People.MARA);
        List<Pattern> secrets = Secrets.of(bakery, database);
        return each(routes.below("/portal").stream().filter(Route::isGet).filter(route -> !route.hasIds()), route -> {
            for (String address : route.spelledOut()) {
                MvcTestResult page = ask(route, address, mara);
                assertThat(page).as(address).hasStatusOk();
                String text = page.getResponse().getContentAsString();
                assertThat(secrets)
                        .as(address)
                        .noneMatch(secret -> secret.matcher(text).find());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> formsReachNothingOfAnotherClient() {
        RequestPostProcessor mara = people.as(People.MARA);
        Stream<Route> forms =
                routes.below("/portal").stream().filter(route -> !route.isGet()).filter(route -> !route.hasIds());
        return each(
                forms,
                route -> named(route).ifPresent(named -> {
                    String id = database.owner()
                            .client()
                            .sql(named.id())
                            .param("client", bakery)
                            .query(String.class)
                            .single();
                    assertThat(mvc.post()
                                    .uri(route.path())
                                    .param(named.field(), id)
                                    .with(csrf())
                                    .with(mara))
                            .hasStatus(404);
                }));
    }

    private interface Question {
        void of(Route route) throws Exception;
    }

    private static Stream<DynamicTest> each(Stream<Route> routes, Question question) {
        return routes.map(route -> DynamicTest.dynamicTest(route.toString(), () -> question.of(route)));
    }

    private MvcTestResult ask(Route route, String address, RequestPostProcessor who) {
        return mvc.method(HttpMethod.valueOf(route.method()))
                .uri(address)
                .with(csrf())
                .with(who)
                .exchange();
    }

    private static Optional<Named> named(Route route) {
        assertThat(FORMS.containsKey(route.path())
                        || NAMELESS.contains(route.path())
                        || route.isBelow("/portal/profile"))
                .as("Add to FORMS which field of %s may name somebody else's thing, or to NAMELESS.", route.path())
                .isTrue();
        return Optional.ofNullable(FORMS.get(route.path()));
    }
}
