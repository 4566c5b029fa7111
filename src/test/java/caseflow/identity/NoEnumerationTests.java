package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.TestPaper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Nobody finds out who has an account here: neither by what is answered nor by how long it takes. The samples are taken
 * in turn, so that whatever else the machine does strikes all alike. Checking a password takes many times as long as all
 * the rest, so a check left out shows far beyond what is allowed here.
 */
class NoEnumerationTests extends ProfileStory {

    private static final int WARMING_UP = 3;
    private static final int SAMPLES = 15;
    private static final double MOST = 2;

    /** Below that nobody tells anything apart across a network. */
    private static final Duration NOISE = Duration.ofMillis(5);

    private final Map<String, String> kinds = new LinkedHashMap<>();

    @Autowired
    TestPaper paper;

    @Autowired
    AccountStore store;

    @BeforeEach
    void everyKind() {
        String off = staff(Role.STAFF);
        owner().sql("UPDATE account SET switched_off_at = now() WHERE email = :email")
                .param("email", off)
                .update();
        String invited = anAddress();
        invited(aClient("Nobody has joined"), "Ines", "Wood", invited, ALL);
        kinds.put("known", grace().email());
        kinds.put("staff", staff(Role.ADMIN));
        kinds.put("switched off", off);
        kinds.put("without a password", invited);
        kinds.put("unknown", anAddress());
        assertThat(store.find(invited).orElseThrow().passwordHash()).isNull();
    }

    @Test
    void bySigningIn() {
        assertAlike(email -> post("/sign-in", r -> r, "email", email, "password", "not the password"), 422);
    }

    @Test
    void byAForgottenPassword() {
        assertAlike(email -> post("/password/forgotten", r -> r, "email", email), 200);
    }

    @Test
    void byALinkToSignIn() {
        assertAlike(email -> post("/sign-in/link", r -> r, "email", email), 200);
    }

    @Test
    void byAskingForALinkAnew() {
        kinds.clear();
        kinds.put("open", paper.link(8_201, People.GRACE).secret());
        kinds.put("invented", Token.fresh().secret());

        assertAlike(token -> post("/l/" + token + "/renewal", r -> r), 200);
    }

    private void assertAlike(Function<String, MvcTestResult> ask, int status) {
        Map<String, List<Duration>> times = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int n = 0; n < WARMING_UP + SAMPLES; n++) {
            for (var person : kinds.entrySet()) {
                owner().sql("DELETE FROM failed_try").update();
                long begun = System.nanoTime();
                MvcTestResult answer = ask.apply(person.getValue());
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                assertThat(answer).as(person.getKey()).hasStatus(status);
                answers.put(person.getKey(), told(answer, person.getValue()));
                if (n >= WARMING_UP) {
                    times.computeIfAbsent(person.getKey(), key -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        assertThat(answers.values().stream().distinct()).as(answers.toString()).hasSize(1);
        List<Duration> medians =
                times.values().stream().map(NoEnumerationTests::median).sorted().toList();
        Duration shortest = medians.get(0);
        Duration longest = medians.get(medians.size() - 1);
        assertThat(longest.minus(NOISE).compareTo(shortest) < 0 || longest.toNanos() < MOST * shortest.toNanos())
                .as("medians of %s are alike", times)
                .isTrue();
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Without what the one who asks has said, and the token that differs in every page. */
    private static String told(MvcTestResult answer, String said) {
        return text(answer).replace(said, "…").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
