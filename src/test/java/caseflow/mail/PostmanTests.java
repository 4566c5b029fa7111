package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import caseflow.jobs.Jobs;
import caseflow.support.CaseFlowTest;
import caseflow.web.Brand;
import caseflow.web.Brands;
import caseflow.web.Languages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import gg.jte.TemplateEngine;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The application under test has no mail server; these nodes beside it, on the same database, have one. */
@CaseFlowTest
class PostmanTests {

    private static final String TOKEN = "Zm9yIGdyYWNlIGhpbGwgb25seQ";
    private static final String LINK = "https://portal.finch.example/l/" + TOKEN;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LetterStore letters;

    @Autowired
    OutboxStore copies;

    @Autowired
    Seals seals;

    @Autowired
    TemplateEngine engine;

    @Autowired
    Languages languages;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Watch watch;
    private Postman postman;
    private Outbox outbox;

    @BeforeEach
    void open() {
        server.start();
        watch = new Watch(clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(5));
        Smtp smtp = smtp(server.getSmtp().getPort());
        postman = new Postman(letters, seals, smtp, transaction, watch);
        outbox = new Outbox(letters, copies, seals, smtp, jobs, watch);
    }

    private Smtp smtp(int port) {
        var settings = new SmtpSettings("127.0.0.1", port, "", "", "post@finch.example", SmtpSettings.Tls.NONE);
        Brands brands = () -> new Brand("Finch & Partners", "office@finch.example", "", ZoneOffset.UTC);
        return new Smtp(settings, brands, new Stationery(engine, languages, brands), watch);
    }

    @AfterEach
    void clear() {
        server.stop();
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = 'letter'").update();
        jdbc.sql("DELETE FROM letter WHERE recipient LIKE '%@post.example'").update();
    }

    @Test
    void aLetterArrivesAsTextAndAsHtml() throws Exception {
        post("grace@post.example");

        try (var node = Node.start(dataSource, postman, watch)) {
            node.look();
            MimeMessage mail = arrived(1).get(0);

            assertThat(mail.getFrom()[0]).hasToString("Finch & Partners <post@finch.example>");
            assertThat(mail.getAllRecipients()[0]).hasToString("Grace Hill <grace@post.example>");
            assertThat(mail.getSubject()).isEqualTo("No letters yet");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("Content-Language")).containsExactly("en");
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            assertThat(part(mail, 0)).contains("Dear Grace Hill,", LINK, "Finch & Partners");
            assertThat(part(mail, 1)).contains("Dear Grace Hill,", "href=\"" + LINK + "\"", "Finch &amp; Partners");
        }
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(index)
                .getContent()
                .toString();
    }

    @Test
    void aTokenNeverRestsInClearAndASentBodyHasNone() throws Exception {
        LetterId id = post("grace@post.example");

        assertThat(body(id)).doesNotContain(TOKEN);
        assertThat(seals.open(copies.find(id).orElseThrow().body()).toString()).contains(TOKEN);
        assertThat(outbox.copy(id).sheet().toString())
                .as("masked where letters are sent")
                .doesNotContain(TOKEN);

        assertThat(postman.deliver(id)).isEmpty();

        assertThat(part(arrived(1).get(0), 0)).contains(TOKEN);
        assertThat(seals.open(copies.find(id).orElseThrow().body()).toString()).doesNotContain(TOKEN);
    }

    private String body(LetterId id) {
        byte[] bytes = jdbc.sql("SELECT body FROM letter WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() {
        int port = server.getSmtp().getPort();
        server.stop();
        LetterId id = post("grace@post.example");

        try (var node = Node.start(dataSource, postman, watch)) {
            await().until(() -> letter(id).trouble().attempts() == 1);
            await().until(() ->
                    watch.instant().plusSeconds(60).equals(letter(id).dueAt()));
            assertThat(letter(id).trouble().error()).contains("Connection refused");
            assertThat(letter(id).state()).isEqualTo(LetterSummary.State.WAITING);

            var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            back.start();
            watch.forward(Duration.ofSeconds(61));
            node.look();
            await().until(() -> letter(id).state() == LetterSummary.State.SENT);
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(letter(id).trouble().error()).isNull();
            back.stop();
        }
    }

    @Test
    void afterADayItIsGivenUpUntilSomebodySendsItAgain() {
        server.stop();
        LetterId id = post("grace@post.example");
        Instant begun = watch.instant();

        Optional<Instant> again = postman.deliver(id);
        while (again.isPresent()) {
            watch.forward(Duration.between(watch.instant(), again.get()));
            again = postman.deliver(id);
        }
        assertThat(letter(id).state()).isEqualTo(LetterSummary.State.GIVEN_UP);
        assertThat(Duration.between(begun, letter(id).givenUpAt())).isGreaterThan(Duration.ofHours(24));
        assertThat(postman.deliver(id)).as("nobody goes out for it any more").isEmpty();
        assertThat(letter(id).trouble().attempts()).isEqualTo(7);

        server.start();
        retry(id);
        try (var node = Node.start(
                dataSource, new Postman(letters, seals, smtp(server.getSmtp().getPort()), transaction, watch), watch)) {
            node.look();
            arrived(1);
        }
        assertThatExceptionOfType(LetterSent.class).isThrownBy(() -> retry(id));
    }

    @Test
    void severalNodesSendEachLetterOnce() throws Exception {
        List<LetterId> ids = IntStream.range(0, 20)
                .mapToObj(n -> post("reader" + n + "@post.example"))
                .toList();

        try (var one = Node.start(dataSource, postman, watch);
                var other = Node.start(dataSource, postman, watch)) {
            one.look();
            other.look();
            await().until(() -> ids.stream().allMatch(id -> letter(id).state() == LetterSummary.State.SENT));
        }
        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void twoPostmenAtTheSameLetterSendItOnce() throws Exception {
        LetterId id = post("grace@post.example");
        Callable<Optional<Instant>> delivery = () -> postman.deliver(id);

        ExecutorService hands = Executors.newFixedThreadPool(4);
        for (Future<Optional<Instant>> done : hands.invokeAll(List.of(delivery, delivery, delivery, delivery))) {
            assertThat(done.get()).isEmpty();
        }
        hands.shutdown();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatANodeHadInHandWhenItDiedIsTakenUpByAnother() {
        LetterId id = post("grace@post.example");
        jdbc.sql("""
                UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = now() - interval '2 hours'
                WHERE task_name = 'letter'
                """).update();

        try (var node = Node.start(dataSource, postman, watch)) {
            await().until(() -> {
                node.look();
                return letter(id).state() == LetterSummary.State.SENT;
            });
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void everyAttemptCarriesTheSameMessageId() throws Exception {
        LetterId id = post("grace@post.example");
        postman.deliver(id);
        jdbc.sql("UPDATE letter SET sent_at = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
        postman.deliver(id);

        List<MimeMessage> mails = arrived(2);
        assertThat(mails.get(0).getMessageID())
                .isEqualTo(mails.get(1).getMessageID())
                .endsWith("@finch.example>");
    }

    private LetterId post(String email) {
        transaction.executeWithoutResult(
                status -> outbox.post(Letter.to(email, "Grace Hill", languages.in(Locale.ENGLISH))
                        .subject("mail.outbox.none")
                        .say("mail.outbox.none.text")
                        .action("mail.retry", LINK)
                        .secret(TOKEN)));
        return copies.older(null, email, 1).get(0).id();
    }

    private void retry(LetterId id) {
        transaction.executeWithoutResult(status -> outbox.retry(id));
    }

    private LetterSummary letter(LetterId id) {
        return copies.find(id).orElseThrow().summary();
    }

    private List<MimeMessage> arrived(int count) {
        assertThat(server.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(server.getReceivedMessages());
    }
}
