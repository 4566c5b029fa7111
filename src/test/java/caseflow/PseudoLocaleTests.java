package caseflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.identity.People;
import caseflow.support.Addresses;
import caseflow.support.CaseFlowTest;
import caseflow.support.OpenPages;
import caseflow.support.PseudoLocale;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import caseflow.support.Untranslated;
import caseflow.support.Written;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** No page says a word that is neither from a message file nor data. */
@CaseFlowTest
class PseudoLocaleTests {

    private static final String BAKERY = "Hill Street Bakery Ltd";
    private static final String MARINE = "Northwind Marine Inc";
    private static final Locale LANGUAGE = Locale.forLanguageTag(PseudoLocale.LANGUAGE);

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

    private JdbcClient owner;
    private Untranslated untranslated;

    @BeforeEach
    void everybodySpeaksIt() {
        owner = database.owner().client();
        owner.sql("UPDATE account SET language = :language")
                .param("language", PseudoLocale.LANGUAGE)
                .update();
        owner.sql("""
                        INSERT INTO mailed_link (token_hash, account_id, purpose, email, issued_at, expires_at)
                        SELECT sha256(convert_to(l.secret, 'UTF8')), a.id, l.purpose, l.email, a.created_at, 'infinity'
                          FROM account a, (VALUES (:secret, 'reset', NULL), (:moving, 'email', 'new.tom@hill.example'))
                            AS l (secret, purpose, email)
                         WHERE a.email = :tom""")
                .param("secret", OpenPages.SECRET)
                .param("moving", OpenPages.MOVING)
                .param("tom", People.TOM)
                .update();
        untranslated = new Untranslated(new Written(owner, LANGUAGE).all());
    }

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        owner.sql("UPDATE account SET language = 'en'").update();
        owner.sql("DELETE FROM mailed_link WHERE expires_at = 'infinity'").update();
    }

    @TestFactory
    Stream<DynamicTest> pagesOfThePortal() {
        return pages("/portal", BAKERY, People.GRACE);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheConsole() {
        return pages("/firm", MARINE, People.FINCH);
    }

    @TestFactory
    Stream<DynamicTest> pagesForEverybody() {
        return routes.all().stream()
                .filter(route -> route.isGet() && !route.isBelow("/portal") && !route.isBelow("/firm"))
                .flatMap(route ->
                        OpenPages.ALL
                                .getOrDefault(route.path(), List.of("add " + route.path() + " to OpenPages"))
                                .stream())
                .map(address -> test(address, get -> get.locale(LANGUAGE)));
    }

    @TestFactory
    Stream<DynamicTest> listsThatFindNothing() {
        var grace = people.as(People.GRACE);
        var finch = people.as(People.FINCH);
        String client = "/firm/invoices/new?client=" + addresses.client(MARINE);
        return Stream.concat(
                Stream.of(
                                "/portal/invoices?q=zzz",
                                "/portal/invoices?status=void",
                                "/portal/nothing",
                                "/portal/invoices/0")
                        .map(address -> test(address, get -> get.with(grace))),
                Stream.of(
                                "/firm/invoices?q=zzz",
                                "/firm/clients?q=zzz",
                                "/firm/outbox?q=zzz",
                                "/firm/invoices/new?q=zzz",
                                client)
                        .map(address -> test(address, get -> get.with(finch))));
    }

    @TestFactory
    Stream<DynamicTest> thePageThatAsksForAProof() {
        var grace = people.byLink(People.GRACE);
        return Stream.of(test("/proof", get -> get.with(grace)));
    }

    @TestFactory
    Stream<DynamicTest> faults() {
        return Stream.of(400, 403, 404, 405, 409, 413, 418, 422, 429, 500, 503)
                .map(status -> DynamicTest.dynamicTest(
                        "status " + status,
                        () -> assertTranslated(mvc.get()
                                .uri("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                                .locale(LANGUAGE)
                                .exchange())));
    }

    @TestFactory
    Stream<DynamicTest> formsWithErrors() {
        long client = addresses.client(MARINE);
        String draft = first("/firm/invoices/{id}/edit").replace("/edit", "");
        String open = first("/firm/invoices/{id}/void/new").replace("/void/new", "");
        String payment = first("/firm/payments/{id}/reversal/new").replace("/new", "");
        String contact = first("/firm/clients/{client}/contacts/{id}/edit").replace("/edit", "");
        String matter = first("/firm/clients/{client}/matters/{id}/edit").replace("/edit", "");
        Stream<String> firm = Stream.of(
                "/firm/clients",
                "/firm/clients/" + client,
                "/firm/clients/" + client + "/contacts",
                contact,
                "/firm/clients/" + client + "/matters",
                matter,
                "/firm/invoices?client=" + client,
                draft,
                draft + "/issuance",
                open + "/payments",
                open + "/void",
                payment,
                "/firm/settings/firm",
                "/firm/settings/invoices",
                "/firm/settings/taxes");
        var finch = people.as(People.FINCH);
        var grace = people.as(People.GRACE);
        return Stream.of(
                        Stream.of("/sign-in", "/sign-in/link", "/password/forgotten", "/password/" + OpenPages.SECRET)
                                .map(address -> wrong(address, request -> request)),
                        Stream.of("/portal/profile/password", "/portal/profile/email", "/proof")
                                .map(address -> wrong(address, grace)),
                        firm.map(address -> wrong(address, finch)))
                .flatMap(tests -> tests);
    }

    private DynamicTest wrong(String address, RequestPostProcessor who) {
        return DynamicTest.dynamicTest(address, () -> {
            MvcTestResult answer = mvc.post()
                    .uri(address)
                    .param("day", "soon")
                    .param("lines[0].quantity", "many")
                    .with(csrf())
                    .with(who)
                    .locale(LANGUAGE)
                    .exchange();
            assertThat(answer).hasStatus(422);
            assertTranslated(answer);
        });
    }

    private Stream<DynamicTest> pages(String place, String client, String email) {
        var who = people.as(email);
        return routes.below(place).stream()
                .filter(Route::isGet)
                .flatMap(route -> addresses(route, client))
                .distinct()
                .map(address -> test(address, get -> get.with(who)));
    }

    private Stream<String> addresses(Route route, String client) {
        return route.hasIds()
                ? addresses
                        .of(route, addresses.client(client))
                        .orElseGet(() -> fail("Add to Addresses how to address a client's things by %s.", route.path()))
                        .stream()
                : route.spelledOut().stream();
    }

    private String first(String path) {
        Route route = new Route("GET", path, "");
        return addresses.of(route, addresses.client(MARINE)).orElseThrow().get(0);
    }

    private DynamicTest test(String address, UnaryOperator<MockMvcRequestBuilder> as) {
        return DynamicTest.dynamicTest(
                address, () -> assertTranslated(as.apply(mvc.get().uri(address)).exchange()));
    }

    private void assertTranslated(MvcTestResult answer) throws Exception {
        String type = answer.getResponse().getContentType();
        if (type != null && !type.startsWith("text/html")) {
            return;
        }
        String html = answer.getResponse().getContentAsString();
        assertThat(html).contains("lang=\"" + PseudoLocale.LANGUAGE + "\"");
        assertThat(untranslated.in(html)).isEmpty();
    }
}
