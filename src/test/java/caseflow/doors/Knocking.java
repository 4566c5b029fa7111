package caseflow.doors;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Rehearsal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asks, and tells in a {@link Word} what came of it. Nothing that is asked for is done: each time it is a rehearsal. */
final class Knocking {

    private final MockMvcTester mvc;
    private final Rehearsal rehearsal;
    private final String client;
    private final String provider;
    private final List<String> wrong = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    /**
     * @param client its id, for pages that ask which client they are about
     * @param provider of card payments: where it is
     */
    Knocking(MockMvcTester mvc, Rehearsal rehearsal, long client, String provider) {
        this.mvc = mvc;
        this.rehearsal = rehearsal;
        this.client = Long.toString(client);
        this.provider = provider;
    }

    /** What was found on the way, and should not be. */
    List<String> wrong() {
        return wrong;
    }

    /** Of what kind the answers were. */
    Set<Kind> kinds() {
        return kinds;
    }

    /** A form comes with its token, and with nothing else. */
    Word ask(Mapping mapping, String address, RequestPostProcessor who) {
        MvcTestResult answer = sent(request(mapping, address, who).with(csrf()));
        look(mapping, address, answer);
        return word(mapping, address, answer);
    }

    /** A page as htmx asks for it, and by TLS: what comes must tell the browser as much. */
    void askForFragment(Mapping mapping, String address, RequestPostProcessor who) {
        MvcTestResult answer =
                sent(request(mapping, address, who).header("HX-Request", "true").secure(true));
        look(mapping, address, answer);
        word(mapping, address, answer);
    }

    private void look(Mapping mapping, String address, MvcTestResult answer) {
        if (answer.getUnresolvedException() == null) {
            boolean fragment = answer.getRequest().getHeader("HX-Request") != null;
            Kind kind = Kind.of(mapping.route(), fragment, answer.getResponse());
            kinds.add(kind);
            kind.differences(answer.getResponse(), answer.getRequest().isSecure(), provider)
                    .forEach((name, told) -> wrong.add("%s (%s): %s is %s".formatted(address, kind, name, told)));
        }
    }

    /** Whether a form is refused that comes without its token, to whoever it is. */
    boolean refusedWithoutToken(Mapping mapping, String address, RequestPostProcessor who) {
        MvcTestResult answer = sent(request(mapping, address, who));
        return answer.getResponse().getStatus() == 403 && handler(answer) == null;
    }

    private MockMvcRequestBuilder request(Mapping mapping, String address, RequestPostProcessor who) {
        MockMvcRequestBuilder request =
                mvc.method(HttpMethod.valueOf(mapping.method())).uri(address);
        mapping.needed(client).forEach(request::param);
        return request.with(who);
    }

    private MvcTestResult sent(MockMvcRequestBuilder request) {
        try (var bound = rehearsal.begin()) {
            return request.exchange();
        }
    }

    private Word word(Mapping mapping, String address, MvcTestResult answer) {
        Throwable fault = answer.getUnresolvedException();
        if (fault != null) {
            wrong.add("%s of %s fails: %s".formatted(address, mapping, cause(fault)));
            return Word.OK;
        }
        Object handler = handler(answer);
        if (handler == null) {
            return atTheDoor(address, answer);
        }
        if (!mapping.answeredBy(handler)) {
            wrong.add("%s was answered by %s instead of %s".formatted(address, handler, mapping));
        }
        return inside(mapping, address, answer.getResponse().getStatus());
    }

    private static String cause(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root + " at "
                + Stream.of(root.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("caseflow"))
                        .findFirst();
    }

    private Word atTheDoor(String address, MvcTestResult answer) {
        int status = answer.getResponse().getStatus();
        String to = String.valueOf(answer.getResponse().getRedirectedUrl());
        return switch (status) {
            case 302, 303 ->
                to.startsWith("/sign-in") ? Word.IN : to.startsWith("/proof") ? Word.PROOF : odd(address, to);
            // as htmx is told
            case 401 -> Word.IN;
            case 403 -> Word.NO;
            case 404 -> Word.SHUT;
            default -> odd(address, status);
        };
    }

    private Word inside(Mapping mapping, String address, int status) {
        return switch (status) {
            case 404 -> Word.NONE;
            case 410 -> Word.GONE;
            case 200, 204, 302, 303, 400, 409, 422 -> Word.OK;
            default -> odd(address + " of " + mapping, status);
        };
    }

    private Word odd(String address, Object answer) {
        wrong.add("%s answers %s, for which there is no word".formatted(address, answer));
        return Word.OK;
    }

    private static @Nullable Object handler(MvcTestResult answer) {
        return answer.getMvcResult().getHandler();
    }
}
