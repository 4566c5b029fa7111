package caseflow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.activity.Actor;
import caseflow.jobs.Jobs;
import caseflow.support.CaseFlowTest;
import caseflow.web.Brand;
import caseflow.web.Languages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import gg.jte.TemplateEngine;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The application under test has no mail server; these nodes beside it, on the same database, have one. */
@CaseFlowTest
class PostOffice {

    static final String TOKEN = "Zm9yIGdyYWNlIGhpbGwgb25seQ";
    static final String LINK = "https://portal.finch.example/l/" + TOKEN;

    static final Actor STAFF = new Actor(Actor.Kind.STAFF, 1L, "Eleanor Finch", "127.0.0.1");

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LetterStore letters;

    @Autowired
    PileStore piles;

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
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    boolean discreet;
    Watch watch;
    Postman postman;
    Outbox outbox;

    @BeforeEach
    void open() {
        server.start();
        watch = new Watch(clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(5));
        Smtp smtp = smtp(server.getSmtp().getPort());
        postman = new Postman(letters, seals, smtp, transaction, watch);
        Scribe scribe = new Scribe(letters, piles, seals, this::brand, watch);
        outbox = new Outbox(letters, copies, scribe, seals, smtp, jobs, events);
    }

    Smtp smtp(int port) {
        var settings = new SmtpSettings("127.0.0.1", port, "", "", "", "post@finch.example", SmtpSettings.Tls.NONE);
        return new Smtp(settings, this::brand, new Stationery(engine, languages, this::brand), watch);
    }

    private Brand brand() {
        return new Brand("Finch & Partners", "office@finch.example", "", ZoneOffset.UTC, discreet);
    }

    @AfterEach
    void clear() {
        server.stop();
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = 'letter'").update();
        jdbc.sql("DELETE FROM letter WHERE recipient LIKE '%@post.example'").update();
    }

    LetterId post(String email) {
        transaction.executeWithoutResult(
                status -> outbox.post(Letter.to(email, "Grace Hill", languages.in(Locale.ENGLISH))
                        .subject("mail.outbox.none")
                        .say("mail.outbox.none.text")
                        .action("mail.retry", LINK)
                        .secret(TOKEN)));
        return copies.older(null, email, null, 1).get(0).id();
    }

    void post(Letter letter) {
        transaction.executeWithoutResult(status -> outbox.post(letter));
    }

    void retry(LetterId id) {
        transaction.executeWithoutResult(status -> outbox.retry(id, STAFF));
    }

    /** The newest first. */
    List<LetterSummary> lettersTo(String email) {
        return copies.older(null, email, null, 100);
    }

    LetterSummary letter(LetterId id) {
        return copies.find(id).orElseThrow().summary();
    }

    static String part(MimeMessage mail, int index) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(index)
                .getContent()
                .toString();
    }

    List<MimeMessage> arrived(int count) {
        assertThat(server.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(server.getReceivedMessages());
    }
}
