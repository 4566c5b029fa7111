package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import caseflow.support.Routes;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.multipart.MultipartFile;

/**
 * What requests are bound to: records of plain fields, by their constructors, so that what is no field of the record is
 * bound to nothing. Nothing that has rules of its own is ever filled by a request.
 */
@CaseFlowTest
class FormFieldsTests {

    /** Names of what nobody sets by typing it. */
    private static final Set<String> OURS = Set.of(
            "account",
            "actor",
            "admin",
            "amount",
            "by",
            "client",
            "clientId",
            "contact",
            "createdAt",
            "createdBy",
            "hash",
            "id",
            "issuedAt",
            "number",
            "paid",
            "permissions",
            "role",
            "scope",
            "staff",
            "state",
            "status",
            "subtotal",
            "tax",
            "total");

    /** Where one of them is a field all the same, and why that is well. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("AnswerForm number", "which version of the offer was seen; another one is refused"),
            Map.entry("SignatureForm number", "which version of the contract was seen; another one is refused"),
            Map.entry("CheckoutForm amount", "a part of what is owed, within what the firm allows"),
            Map.entry("PaymentForm amount", "what came to the bank, entered by the firm"),
            Map.entry("RefundForm amount", "what goes back, decided by the firm, no more than was paid"),
            Map.entry("ColleagueForm role", "of a colleague, given by an admin with a fresh proof"),
            Map.entry("ContactForm permissions", "of a contact, given by the firm"),
            Map.entry("Listing client", "what a list is of; it is within the scope in any case"),
            Map.entry("Listing status", "what a list is of"),
            Map.entry("Sought client", "what an admin looks for in the trail"));

    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, Boolean.class, CurrencyUnit.class, MultipartFile.class);

    /** What our own argument resolvers make, from the session and the address. */
    private static final Set<String> RESOLVED =
            Set.of("Actor", "ClientScope", "LinkGrant", "OfferKind", "Reader", "SignedIn");

    @Autowired
    Routes routes;

    @Test
    void formsAreRecordsOfPlainFields() {
        assertThat(forms()).hasSizeGreaterThan(40).allSatisfy(form -> {
            assertThat(form.isRecord() || form.getSimpleName().equals("Listing"))
                    .as(form.getName())
                    .isTrue();
            assertThat(fields(form))
                    .allSatisfy(field -> assertThat(plain(field.getGenericType()))
                            .as(form.getName() + " " + field)
                            .isTrue());
        });
    }

    @Test
    void noneHasAFieldOfWhatIsOurs() {
        Set<String> found = forms().stream()
                .flatMap(form -> fields(form)
                        .map(RecordComponent::getName)
                        .filter(OURS::contains)
                        .map(name -> form.getSimpleName() + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(KNOWN.keySet()));
    }

    /** Spring fills any argument it does not know otherwise from the request, be it an invoice. */
    @Test
    void nothingElseIsFilledByARequest() {
        Set<String> filled = arguments()
                .filter(argument -> argument.getType().getName().startsWith("caseflow."))
                .filter(argument -> argument.getAnnotations().length == 0)
                .map(argument -> argument.getType().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(filled).isEqualTo(new TreeSet<>(RESOLVED));
    }

    private Set<Class<?>> forms() {
        return arguments()
                .filter(argument -> argument.isAnnotationPresent(ModelAttribute.class))
                .filter(argument -> argument.getAnnotation(ModelAttribute.class).binding())
                .map(Parameter::getType)
                .collect(Collectors.toSet());
    }

    private Stream<Parameter> arguments() {
        return routes.all().stream().map(routes::handler).flatMap(handler -> Stream.of(handler.getParameters()));
    }

    private static Stream<RecordComponent> fields(Class<?> form) {
        return form.isRecord() ? Arrays.stream(form.getRecordComponents()) : Stream.empty();
    }

    private static boolean plain(Type type) {
        if (type instanceof ParameterizedType many) {
            return Set.of("java.util.List", "java.util.Set")
                            .contains(many.getRawType().getTypeName())
                    && plain(many.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> one && (PLAIN.contains(one) || one.isEnum() || isLine(one));
    }

    private static boolean isLine(Class<?> one) {
        return one.getSimpleName().equals("LineForm")
                && one.isRecord()
                && fields(one).allMatch(field -> field.getType() == String.class);
    }
}
