package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import caseflow.support.Statements;
import caseflow.support.TestPaper;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
 * the rest, so a check left out shows far beyond what is allowed here. A statement more or less shows in no median of a
 * busy machine, but to whoever asks often enough: so the answer takes the same ones for everybody.
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
        assertAlike(this::wrong, 422);
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

    @Test
    void norByTheMailThatTellsTheOwner() {
        List<String> known = tenthTry(kinds.get("known"));

        assertThat(tenthTry(kinds.get("unknown"))).isEqualTo(known);
        await().untilAsserted(() -> assertThat(letters(kinds.get("known"), "Somebody tries to sign in to your account"))
                .isEqualTo(1));
    }

    private List<String> tenthTry(String email) {
        for (int n = 1; n < PasswordCheck.WORTH_TELLING; n++) {
            clock.forward(Throttle.LONGEST);
            assertThat(wrong(email)).hasStatus(422);
        }
        clock.forward(Throttle.LONGEST);
        // whoever is first at this moment, the letter's writer or the page, reads what of the firm is remembered
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk();
        return Statements.during(() -> wrong(email));
    }

    /** From a browser that makes believe that it has been here before. */
    private MvcTestResult wrong(String email) {
        return post(
                "/sign-in",
                request -> {
                    request.setCookies(new Cookie("device", Token.fresh().secret()));
                    return request;
                },
                "email",
                email,
                "password",
                "not the password");
    }

    private void assertAlike(Function<String, MvcTestResult> ask, int status) {
        Map<String, List<Duration>> times = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int n = 0; n < WARMING_UP + SAMPLES; n++) {
            boolean counts = n >= WARMING_UP;
            // in another order each time: what one leaves to be done behind its back burdens the next
            List<String> turns = new ArrayList<>(kinds.keySet());
            Collections.rotate(turns, n);
            turns.forEach(kind -> {
                String said = kinds.get(kind);
                owner().sql("DELETE FROM failed_try").update();
                long begun = System.nanoTime();
                MvcTestResult answer = ask.apply(said);
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                assertThat(answer).as(kind).hasStatus(status);
                answers.put(kind, told(answer, said));
                if (counts) {
                    times.computeIfAbsent(kind, key -> new ArrayList<>()).add(took);
                }
            });
        }
        assertThat(answers.values().stream().distinct()).as(answers.toString()).hasSize(1);
        assertThat(statements(ask).stream().distinct()).hasSize(1);
        assertTimesAlike(times);
    }

    private List<List<String>> statements(Function<String, MvcTestResult> ask) {
        return kinds.values().stream()
                .map(said -> {
                    owner().sql("DELETE FROM failed_try").update();
                    return Statements.during(() -> assertThat(ask.apply(said)).isNotNull());
                })
                .toList();
    }

    private static void assertTimesAlike(Map<String, List<Duration>> times) {
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
