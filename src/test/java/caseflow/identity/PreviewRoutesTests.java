package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.EveryRow;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import caseflow.support.TestPaper;
import caseflow.web.Problem;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** ID-9, for every route there is: a preview asks, and leaves no trace. */
@CaseFlowTest
class PreviewRoutesTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";

    /** They lead out of a preview. */
    private static final Set<String> WAYS_OUT = Set.of("/portal/preview/end", "/sign-out");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    @Autowired
    Addresses addresses;

    @Autowired
    TestPaper paper;

    @Autowired
    Database database;

    JdbcClient owner;
    EveryRow rows;
    long bakery;
    String admin;

    @BeforeEach
    void finchLooksAsGrace() {
        owner = database.owner().client();
        rows = new EveryRow(database);
        bakery = addresses.client(BAKERY);
        admin = people.session(People.FINCH);
        ask(HttpMethod.POST, "/firm/clients/%d/contacts/%d/preview".formatted(bakery, contact(People.GRACE)), admin);
    }

    @AfterEach
    void finchLeaves() {
        owner.sql("UPDATE session SET preview_contact_id = NULL").update();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoQuestionIsRefused() {
        return routes.all().stream()
                .filter(route -> !route.isGet() && !WAYS_OUT.contains(route.path()))
                .filter(route -> !route.isBelow("/webhooks") && !route.path().equals("/error"))
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    MvcTestResult answer = ask(HttpMethod.valueOf(route.method()), filled(route), admin);
                    assertThat(answer).hasStatus(403);
                    assertThat(answer.getRequest().getAttribute(Problem.SENTENCE))
                            .isEqualTo("identity.preview.refused");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatGraceMayReadIsReadWithoutATrace() {
        return routes.below("/portal").stream()
                .filter(Route::isGet)
                .filter(route -> !route.isBelow("/portal/vault"))
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    Map<String, String> before = rows.digests();
                    for (String address : addressed(route)) {
                        MvcTestResult page = get(address, admin);
                        if (page.getResponse().getStatus() == 302) {
                            assertThat(page).as(address).redirectedUrl().startsWith("/proof");
                        } else {
                            assertThat(page).as(address).hasStatusOk();
                        }
                    }
                    assertThat(rows.digests()).isEqualTo(before);
                }));
    }

    /** What lies outside the portal, as far as it can be asked for: with a link that is live, and with an invented one. */
    @TestFactory
    Stream<DynamicTest> whatEverybodyMayReadLeavesNoTraceEither() {
        String live = paper.link(9_001, People.GRACE).secret();
        return Stream.of("/l", "/verify", "/email", "/password")
                .flatMap(door -> routes.below(door).stream())
                .filter(Route::isGet)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    Map<String, String> before = rows.digests();
                    for (String token : List.of(live, Token.fresh().secret())) {
                        for (String address : route.spelledOut()) {
                            String filled = address.replace("{token}", token).replaceAll("\\{\\w+}", "1");
                            assertThat(get(filled, admin).getResponse().getStatus())
                                    .as(filled)
                                    .isIn(200, 404, 410);
                        }
                    }
                    assertThat(rows.digests()).isEqualTo(before);
                }));
    }

    @Test
    void theContactsOwnLookLeavesATrace() {
        String contract = addresses
                .of(route("/portal/contracts/{id}"), bakery)
                .orElseThrow()
                .get(0);
        Map<String, String> before = rows.digests();
        assertThat(get(contract, admin)).hasStatusOk();
        assertThat(rows.digests()).isEqualTo(before);
        assertThat(get(contract, people.session(People.GRACE))).hasStatusOk();
        assertThat(rows.digests().get("reading")).isNotEqualTo(before.get("reading"));
    }

    private List<String> addressed(Route route) {
        return route.hasIds() ? addresses.of(route, bakery).orElseThrow() : route.spelledOut();
    }

    private Route route(String path) {
        return routes.below(path).stream()
                .filter(route -> route.path().equals(path) && route.isGet())
                .findFirst()
                .orElseThrow();
    }

    private static String filled(Route route) {
        return route.spelledOut().get(0).replaceAll("\\{\\w+}", "1");
    }

    private long contact(String email) {
        return owner.sql("SELECT min(id) FROM contact WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address, String session) {
        return ask(HttpMethod.GET, address, session);
    }

    private MvcTestResult ask(HttpMethod method, String address, String session) {
        return mvc.method(method)
                .uri(address)
                .header("User-Agent", "Previews")
                .with(csrf())
                .with(as(session))
                .exchange();
    }

    private static RequestPostProcessor as(String session) {
        return request -> {
            request.setCookies(new Cookie(SessionCookie.SESSION, session));
            return request;
        };
    }
}
