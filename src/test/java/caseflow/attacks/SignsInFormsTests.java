package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What no database, file name or header can hold, in every field there is: refused or tidied up, and never a fault. */
@CaseFlowTest
class SignsInFormsTests {

    private static final Map<String, String> SIGNS = Map.of(
            "nothing", "a\u0000b@c.example",
            "half a sign", "a\ud83db",
            "the other half", "\udc00",
            "no sign", "\uffff\ufffe",
            "a flood of accents", "Z" + "\u0301\u0323".repeat(5_000),
            "a family of thousands", "\ud83d\udc69\u200d".repeat(3_000),
            "right to left", "\u202egpj.exe\u2066\u200f",
            "a pattern", "{0} '{ ${7*7} %s %n \\u0000 #{1}",
            "a number", "99999999999999999999999999999999");

    /** These have no fields that could be filled, do what they say, or are asked of a machine. */
    private static final Set<String> LEFT = Set.of("/error", "/webhooks/stripe", "/sign-out");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    @Autowired
    Database database;

    @Autowired
    RowScope rows;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forgetTries() {
        database.owner().client().sql("DELETE FROM failed_try").update();
    }

    @TestFactory
    Stream<DynamicTest> noneMakesAFault() {
        return SIGNS.entrySet().stream()
                .flatMap(sign -> routes.all().stream()
                        .filter(route -> !LEFT.contains(route.path()))
                        .filter(route -> fields(route).findAny().isPresent())
                        .map(route -> DynamicTest.dynamicTest(
                                sign.getKey() + " in " + route, () -> assertNoFault(route, sign.getValue()))));
    }

    private void assertNoFault(Route route, String sign) {
        String address = route.spelledOut().get(0).replaceAll("\\{\\w+}", "999999999");
        MockHttpServletRequestBuilder request = route.isGet() ? get(address) : post(address);
        String email = person(route);
        if (!email.isEmpty()) {
            request.with(people.as(email));
        }
        fields(route).forEach(field -> request.param(field, sign));

        assertThat(undone(request)).as(address).isLessThan(500);
    }

    /** What is taken all the same is nobody else's to find. */
    private int undone(MockHttpServletRequestBuilder request) {
        try (var bound = rows.enterFirm()) {
            Integer answered = transaction.execute(status -> {
                status.setRollbackOnly();
                return mvc.perform(request.with(csrf())).getResponse().getStatus();
            });
            return Objects.requireNonNull(answered);
        }
    }

    private static String person(Route route) {
        if (route.isBelow("/firm")) {
            return People.FINCH;
        }
        return route.isBelow("/portal") || route.isBelow("/proof") ? People.GRACE : "";
    }

    private Stream<String> fields(Route route) {
        return Stream.of(routes.handler(route).getParameters()).flatMap(SignsInFormsTests::fields);
    }

    private static Stream<String> fields(Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            String named = parameter.getAnnotation(RequestParam.class).value();
            return Stream.of(named.isEmpty() ? parameter.getName() : named);
        }
        boolean form = parameter.isAnnotationPresent(ModelAttribute.class)
                && parameter.getAnnotation(ModelAttribute.class).binding();
        if (form && parameter.getType().isRecord()) {
            return Arrays.stream(parameter.getType().getRecordComponents())
                    .filter(field -> !field.getGenericType().getTypeName().contains(MultipartFile.class.getName()))
                    .map(SignsInFormsTests::name);
        }
        return form ? Stream.of("q", "client", "after", "before", "stage", "status", "sort") : Stream.empty();
    }

    private static String name(RecordComponent field) {
        return field.getGenericType().getTypeName().contains("LineForm") ? "lines[0].description" : field.getName();
    }
}
