package caseflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import caseflow.activity.Actor;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.database.Database;
import caseflow.evidence.Reader;
import caseflow.identity.People;
import caseflow.identity.SignedIn;
import caseflow.links.LinkGrant;
import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import jakarta.servlet.ServletRequest;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

/**
 * PORTAL-4: clients answer, sign, pay and look after their own profile. They upload nothing and write to nobody. What they
 * look for in the library in vain does reach the firm, by GET: as words in a count, without a name, a client or a moment,
 * and gone once an article answers it. That is no message, because nobody can tell whose it is or answer it.
 */
@CaseFlowTest
class NothingToSendTests {

    /** The outcome, with the name as a signature or the reason why not, and which version was seen. */
    private static final String ANSWER = "name number reason";

    /** The same, with the consent to sign electronically and its version, and the code that was mailed. */
    private static final String SIGNATURE = "code consent name number reason terms";

    /** All that forms behind the portal's door or a mailed link take. A new one is weighed against PORTAL-4 first. */
    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry("/l/{token}/acceptance", ANSWER),
            Map.entry("/l/{token}/refusal", ANSWER),
            Map.entry("/l/{token}/code", "back"),
            Map.entry("/l/{token}/declining", SIGNATURE),
            Map.entry("/l/{token}/signature", SIGNATURE),
            Map.entry("/portal/checkout", "currency"),
            Map.entry("/portal/checkouts/{id}/result", "about"),
            Map.entry("/portal/contracts/{id}/declining", SIGNATURE),
            Map.entry("/portal/contracts/{id}/signature", SIGNATURE),
            Map.entry("/portal/estimates/{id}/acceptance", ANSWER),
            Map.entry("/portal/estimates/{id}/refusal", ANSWER),
            Map.entry("/portal/invoices/{id}/checkout", "amount"),
            Map.entry("/portal/library/{id}/opinion", "helpful"),
            Map.entry("/portal/profile/details", "firstName lastName phone version"),
            Map.entry("/portal/profile/email", "current email"),
            Map.entry("/portal/profile/notifications", "mails version"),
            Map.entry("/portal/profile/preferences", "language zone"),
            Map.entry("/portal/profile/second-factor/confirmation", "code next"),
            Map.entry("/portal/profile/second-factor/passkeys", "credential name"),
            Map.entry("/portal/profile/password", "current password"),
            Map.entry("/portal/proposals/{id}/acceptance", ANSWER),
            Map.entry("/portal/proposals/{id}/refusal", ANSWER),
            Map.entry("/portal/switch", "contact"),
            Map.entry("/portal/vault/search", "q"),
            Map.entry("/portal/vault/{id}/copy", "field"));

    /** What the server itself knows of whoever asks; nothing of it is sent. */
    private static final Set<Class<?>> OURS =
            Set.of(Actor.class, ClientScope.class, LinkGrant.class, Reader.class, SignedIn.class);

    /** Through these a form could take anything at all. */
    private static final List<Class<?>> WHOLE = List.of(
            Map.class,
            WebRequest.class,
            ServletRequest.class,
            HttpEntity.class,
            InputStream.class,
            java.io.Reader.class);

    /** Which are given the whole request all the same: for cookies, the browser's name, or what htmx asks for. */
    private static final Set<String> TRUSTED = Set.of(
            "/l/{token}/renewal",
            "/portal/checkout",
            "/portal/checkouts/{id}/result",
            "/portal/invoices/{id}/checkout",
            "/portal/preview/end",
            "/portal/profile/email",
            "/portal/profile/password",
            "/portal/profile/second-factor/confirmation",
            "/portal/profile/second-factor/passkeys",
            "/portal/profile/second-factor/passkeys/challenge",
            "/portal/profile/second-factor/passkeys/{id}/removal",
            "/portal/profile/second-factor/recovery-codes",
            "/portal/profile/second-factor/removal",
            "/portal/profile/sessions/all/ending",
            "/portal/profile/sessions/ending");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    @Autowired
    Database database;

    @Test
    void formsTakeNoMoreThanIsListed() {
        Map<String, String> taken = new TreeMap<>();
        forms().forEach(route -> {
            String fields = String.join(" ", fields(routes.handler(route)));
            if (!fields.isEmpty()) {
                taken.put(route.path(), fields);
            }
        });
        assertThat(taken).isEqualTo(new TreeMap<>(TAKEN));
    }

    @Test
    void noOtherIsGivenTheWholeRequest() {
        assertThat(forms().stream()
                        .filter(route -> Stream.of(routes.handler(route).getParameters())
                                .anyMatch(parameter ->
                                        WHOLE.stream().anyMatch(whole -> whole.isAssignableFrom(parameter.getType()))))
                        .map(Route::path))
                .containsExactlyInAnyOrderElementsOf(TRUSTED);
    }

    @Test
    void nothingTakesAFile() {
        assertThat(forms()).isNotEmpty();
        assertThat(forms().stream().map(routes::handler).flatMap(form -> Stream.of(form.getParameters())))
                .noneMatch(NothingToSendTests::isFile);
    }

    @Test
    void aFileThatIsSentAllTheSameIsKeptNowhere() {
        long before = files();
        var grace = people.as(People.GRACE);
        var file = new MockMultipartFile("files", "brief.txt", "text/plain", "A letter to my lawyer".getBytes(UTF_8));
        for (Route route : forms()) {
            var answer = mvc.perform(
                    multipart(HttpMethod.POST, route.spelledOut().get(0).replaceAll("\\{\\w+}", "1"))
                            .file(file)
                            .with(csrf())
                            .with(grace));
            assertThat(answer.getResponse().getStatus()).as(route.toString()).isLessThan(500);
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<Route> forms() {
        return Stream.of("/portal", "/l")
                .flatMap(door -> routes.below(door).stream())
                .filter(route -> !route.isGet())
                .toList();
    }

    private long files() {
        return database.owner()
                .client()
                .sql("SELECT (SELECT count(*) FROM attachment) + (SELECT count(*) FROM document)")
                .query(Long.class)
                .single();
    }

    private static Set<String> fields(Method form) {
        return Stream.of(form.getParameters())
                .flatMap(NothingToSendTests::fields)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestParam.class) || parameter.isAnnotationPresent(RequestBody.class)) {
            return Stream.of(parameter.getName());
        }
        // a record is bound to the form, whether it is annotated or not
        boolean form = parameter.getType().isRecord()
                && !parameter.isAnnotationPresent(PathVariable.class)
                && !OURS.contains(parameter.getType());
        return form
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }

    private static boolean isFile(Parameter parameter) {
        return Stream.concat(
                        Stream.of(parameter.getType()),
                        parameter.getType().isRecord()
                                ? Arrays.stream(parameter.getType().getRecordComponents())
                                        .map(RecordComponent::getGenericType)
                                : Stream.empty())
                .map(Object::toString)
                .anyMatch(type -> type.contains(MultipartFile.class.getName())
                        || type.contains(UploadForm.class.getName())
                        || type.contains("jakarta.servlet.http.Part"));
    }
}
