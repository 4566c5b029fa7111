package caseflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.support.CaseFlowTest;
import caseflow.support.Statements;
import caseflow.support.TestPaper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CaseFlowTest
class NoteReadingTests {

    private static final AtomicLong NUMBERS = new AtomicLong(2_000);

    private final long number = NUMBERS.addAndGet(10);
    private final Subject subject = TestPaper.subject(number);

    @Autowired
    Readings readings;

    @Autowired
    TestPaper paper;

    @Autowired
    People people;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    @Autowired
    MockMvcTester mvc;

    private RowScope.Bound bound = () -> {};

    @BeforeEach
    void withTheFirmsEyes() {
        bound = rows.enterFirm();
    }

    @AfterEach
    void leave() {
        bound.close();
        clock.goOn();
    }

    @Test
    void whoLooksAgainAndAgainIsNotedOnceAnHour() {
        Reader grace = reader(People.GRACE);
        readings.note(subject, 1, grace, null, Way.PAGE);
        clock.forward(Duration.ofMinutes(59));
        readings.note(subject, 1, grace, null, Way.PAGE);
        assertThat(read()).hasSize(1);

        clock.forward(Duration.ofMinutes(1));
        readings.note(subject, 1, grace, null, Way.PAGE);

        assertThat(read()).hasSize(2);
        assertThat(read().get(0).at())
                .as("the newest first")
                .isAfter(read().get(1).at());
    }

    @Test
    void whatIsNotTheSameIsNotedByItself() {
        readings.note(subject, 1, reader(People.GRACE), null, Way.PAGE);
        readings.note(subject, 1, reader(People.GRACE), null, Way.PDF);
        readings.note(subject, 2, reader(People.GRACE), null, Way.PAGE);
        readings.note(subject, 1, reader(People.TOM), null, Way.PAGE);
        readings.note(TestPaper.subject(number + 1), 1, reader(People.GRACE), null, Way.PAGE);

        assertThat(read()).hasSize(4);
    }

    @Test
    void aMailScannersLookDoesNotStandForTheReadersOwn() {
        Reader grace = reader(People.GRACE);
        var scanner = new Reader(
                grace.client(), grace.contact(), grace.name(), grace.email(), grace.proof(), "203.0.113.99", "Scanner");
        readings.note(subject, 1, scanner, null, Way.PAGE);
        readings.note(subject, 1, grace, null, Way.PAGE);
        readings.note(subject, 1, grace, null, Way.PAGE);

        assertThat(read()).extracting(Reading::address).containsExactly(grace.address(), "203.0.113.99");
    }

    @Test
    void aListLearnsOfItsLastReadersAtOnce() {
        Subject other = TestPaper.subject(number + 1);
        readings.note(subject, 1, reader(People.GRACE), null, Way.PAGE);
        readings.note(other, 1, reader(People.GRACE), null, Way.PAGE);
        clock.forward(Duration.ofMinutes(5));
        readings.note(subject, 1, reader(People.TOM), null, Way.PAGE);
        List<Long> ids = List.of(number, number + 1, number + 2);

        Map<Long, Reading> latest = readings.latest(TestPaper.KIND, ids, ClientScope.ALL);

        assertThat(latest).containsOnlyKeys(number, number + 1);
        assertThat(latest.get(number).name()).isEqualTo("Tom Hill");
        assertThat(Statements.during(() -> readings.latest(TestPaper.KIND, ids, ClientScope.ALL)))
                .filteredOn(statement -> statement.contains("reading"))
                .hasSize(1);
        assertThat(readings.latest(TestPaper.KIND, List.of(), ClientScope.ALL)).isEmpty();
    }

    @Test
    void anotherClientKnowsNothingOfIt() {
        readings.note(subject, 1, reader(People.GRACE), null, Way.PAGE);
        ClientScope marine = ClientScope.of(paper.contact(People.MARA).client());

        assertThat(readings.of(subject, marine)).isEmpty();
        assertThat(readings.latest(TestPaper.KIND, List.of(number), marine)).isEmpty();
    }

    @Test
    void whoReadsInThePortalIsKnownByTheirSession() {
        String browser = "Firefox/145.0 " + "x".repeat(400);

        assertThat(mvc.get()
                        .uri("/portal/test-papers/" + number)
                        .header("User-Agent", browser)
                        .with(people.as(People.GRACE)))
                .hasStatusOk()
                .hasBodyTextEqualTo("Grace Hill <grace@hill.example> " + browser.substring(0, 300));

        assertThat(read()).singleElement().satisfies(reading -> {
            assertThat(reading.name()).isEqualTo("Grace Hill");
            assertThat(reading.proof()).isEqualTo(Proof.SESSION);
            assertThat(reading.link()).isNull();
            assertThat(reading.address()).isEqualTo("127.0.0.1");
        });
    }

    private List<Reading> read() {
        return readings.of(subject, ClientScope.ALL);
    }

    private Reader reader(String email) {
        Contact contact = paper.contact(email);
        return new Reader(
                contact.client(), contact.id(), contact.name(), email, Proof.SESSION, "192.0.2.8", "Firefox/145.0");
    }
}
