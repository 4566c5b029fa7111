package caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Permission;
import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import caseflow.support.Secrets;
import java.util.Arrays;
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

/** Knocks at every door there is, as everybody who should not come in there. */
@CaseFlowTest
class StrangerTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";

    /** Whose permission a section of the portal needs where it is not the one of its own name. */
    private static final Map<String, Permission> BORROWED =
            Map.of("payments", Permission.INVOICES, "checkout", Permission.INVOICES, "checkouts", Permission.INVOICES);

    /** The portal's sections that are open to every contact. */
    private static final Set<String> FOR_EVERYBODY =
            Set.of("", "activity", "announcements", "library", "preview", "profile", "switch");

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
    Stream<DynamicTest> anotherClientsThingsAreNotThere() {
        RequestPostProcessor mara = people.as(People.MARA);
        return each(routes.below("/portal").stream().filter(Route::hasOwner), route -> {
            for (String address : ofTheBakery(route)) {
                assertThat(ask(route, address, mara)).as(address).hasStatus(404);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> andAreThereForTheirOwner() {
        RequestPostProcessor grace = people.as(People.GRACE);
        return each(routes.below("/portal").stream().filter(Route::hasIds).filter(Route::isGet), route -> {
            for (String address : ofTheBakery(route)) {
                assertThat(ask(route, address, grace)).as(address).hasStatusOk();
            }
        });
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

    @TestFactory
    Stream<DynamicTest> aSectionIsShutWithoutItsPermission() {
        RequestPostProcessor priya = people.as(People.PRIYA);
        return each(routes.below("/portal").stream(), route -> {
            Optional<Permission> needed = permission(route);
            if (needed.isPresent()
                    && !Set.of(Permission.CONTRACTS, Permission.DOCUMENTS).contains(needed.get())) {
                for (String address : route.hasIds() ? ofTheBakery(route) : List.of("/portal/" + route.section())) {
                    assertThat(ask(route, address, priya)).as(address).hasStatus(404);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theFirmIsNotThereForContacts() {
        RequestPostProcessor grace = people.as(People.GRACE);
        return each(
                routes.below("/firm").stream(),
                route -> assertThat(ask(route, filled(route), grace)).hasStatus(404));
    }

    @TestFactory
    Stream<DynamicTest> thePortalIsNotThereForTheFirm() {
        RequestPostProcessor finch = people.as(People.FINCH);
        return each(
                routes.below("/portal").stream(),
                route -> assertThat(ask(route, filled(route), finch)).hasStatus(404));
    }

    @TestFactory
    Stream<DynamicTest> settingsAreNotThereForStaff() {
        RequestPostProcessor jonas = people.as(People.JONAS);
        return each(
                Stream.of("/firm/settings", "/firm/staff").flatMap(place -> routes.below(place).stream()),
                route -> assertThat(ask(route, filled(route), jonas)).hasStatus(404));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsSentToSignIn() {
        return each(
                Stream.of("/portal", "/firm", "/proof").flatMap(place -> routes.below(place).stream()),
                route -> assertThat(ask(route, filled(route), request -> request))
                        .hasStatus(302)
                        .redirectedUrl()
                        .startsWith("/sign-in"));
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

    private static String filled(Route route) {
        return route.spelledOut().get(0).replaceAll("\\{\\w+}", "1");
    }

    private List<String> ofTheBakery(Route route) {
        List<String> found = addresses
                .of(route, bakery)
                .orElseGet(() -> fail("Add to Addresses how to address a client's things by %s.", route.path()));
        assertThat(found)
                .as("Let the demo's bakery have something at %s, or this proves nothing.", route.path())
                .isNotEmpty();
        return found;
    }

    private static Optional<Named> named(Route route) {
        assertThat(FORMS.containsKey(route.path())
                        || NAMELESS.contains(route.path())
                        || route.isBelow("/portal/profile"))
                .as("Add to FORMS which field of %s may name somebody else's thing, or to NAMELESS.", route.path())
                .isTrue();
        return Optional.ofNullable(FORMS.get(route.path()));
    }

    private static Optional<Permission> permission(Route route) {
        if (FOR_EVERYBODY.contains(route.section())) {
            return Optional.empty();
        }
        return Arrays.stream(Permission.values())
                .filter(permission ->
                        permission.key().equals(route.section()) || permission == BORROWED.get(route.section()))
                .findFirst()
                .or(() ->
                        fail("Add %s to FOR_EVERYBODY, or to BORROWED with the permission it needs.", route.section()));
    }
}
