package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import caseflow.identity.SignIn.Outcome;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The owner signs in over HTTP, in a browser that is known, while strangers from everywhere make Argon2 work. */
class OwnerUnderLoadTests extends ProfileStory {

    private static final int GUESSERS = 24;
    private static final int SIGN_INS = 100;
    private static final int ON_ITS_WAY = 20;
    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private final ExecutorService guessers = Executors.newFixedThreadPool(GUESSERS);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger guesses = new AtomicInteger();
    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicInteger sentAway = new AtomicInteger();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @AfterEach
    void stop() throws InterruptedException {
        over.countDown();
        guessers.shutdown();
        assertThat(guessers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void signsInWithinTwoSecondsNinetyNineTimesInAHundred() throws Exception {
        Contact owner = grace();
        assertThat(signIn(owner, token()))
                .as("before, which makes the browser known")
                .isEqualTo("/portal");
        for (int n = 0; n < GUESSERS; n++) {
            guessers.execute(this::guess);
        }

        List<Duration> took = new ArrayList<>();
        for (int n = 0; n < SIGN_INS; n++) {
            signOut(owner);
            String token = token();
            long begun = System.nanoTime();
            assertThat(signIn(owner, token)).isEqualTo("/portal");
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        }

        assertThat(took)
                .as("with %s guesses checked and %s sent away", guesses, sentAway)
                .filteredOn(one -> one.compareTo(ALLOWED) > 0)
                .hasSizeLessThanOrEqualTo(SIGN_INS / 100);
        assertThat(guesses.get())
                .as("wrong passwords that were checked meanwhile")
                .isGreaterThan(SIGN_INS / 2);
    }

    /** Nobody twice, from nowhere twice: neither account nor network has anything against the next. */
    private void guess() {
        try {
            // as long as an answer is on its way, at least
            while (!over.await(ON_ITS_WAY, TimeUnit.MILLISECONDS)) {
                guessOnce(serial.incrementAndGet());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void guessOnce(int n) {
        var anywhere = new Browser("10.%d.%d.%d".formatted(n >> 16, n >> 8 & 255, n & 255), "", Optional.empty());
        try {
            Outcome outcome = signIn.withPassword("nobody-" + n + "@load.example", "wrong", anywhere);
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            guesses.incrementAndGet();
        } catch (TooManyAtOnce busy) {
            sentAway.incrementAndGet();
        }
    }

    private String token() throws IOException, InterruptedException {
        HttpResponse<String> form =
                browser.send(HttpRequest.newBuilder(address()).build(), BodyHandlers.ofString());
        return Jsoup.parse(form.body())
                .select("main [name=_csrf], form[action=/sign-in] [name=_csrf]")
                .attr("value");
    }

    /** Where it leads. */
    private String signIn(Contact owner, String token) throws IOException, InterruptedException {
        String form =
                "_csrf=%s&email=%s&password=%s".formatted(encoded(token), encoded(owner.email()), encoded(PASSWORD));
        HttpRequest request = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        return URI.create(answer.headers().firstValue("Location").orElse("/" + answer.statusCode()))
                .getPath();
    }

    /** Not by the door: what is measured is the way in. */
    private void signOut(Contact owner) {
        owner().sql("DELETE FROM session WHERE account_id = (SELECT id FROM account WHERE email = :email)")
                .param("email", owner.email())
                .update();
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/sign-in");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
