package caseflow.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.database.Database;
import caseflow.database.RowScope;
import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class RenewLinkTests {

    private static final AtomicLong NUMBERS = new AtomicLong(4_000);

    private final long number = NUMBERS.incrementAndGet();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPaper paper;

    @Autowired
    Links links;

    @Autowired
    RowScope rows;

    @Autowired
    StoryClock clock;

    @Autowired
    Database database;

    private RowScope.Bound bound = () -> {};
    private long letters;

    @BeforeEach
    void withTheFirmsEyes() {
        bound = rows.enterFirm();
        letters = paper.letters();
    }

    @AfterEach
    void leave() {
        bound.close();
        clock.goOn();
        owner().sql("DELETE FROM failed_try").update();
    }

    @Test
    void whoComesTooLateIsMailedANewLink() {
        Token old = paper.link(number, People.GRACE);
        clock.forward(Duration.ofDays(30));

        ask(old);

        await().untilAsserted(() -> assertThat(paper.letters()).isEqualTo(letters + 1));
        Token fresh = paper.lastMailed(People.GRACE);
        assertThat(mvc.get().uri(LinkAddress.of(fresh)))
                .hasStatusOk()
                .bodyText()
                .contains("Paper " + number + " for Grace Hill");
        assertThat(links.open(old, "", "")).isInstanceOf(Opening.Revoked.class);
    }

    @Test
    void whateverTheTokenIsWorthTheAnswerIsTheSame() {
        Token expired = paper.link(number, People.GRACE);
        clock.forward(Duration.ofDays(30));
        Token live = paper.link(number, People.GRACE);

        String answer = ask(expired);

        assertThat(ask(live)).isEqualTo(answer);
        assertThat(ask(Token.fresh())).isEqualTo(answer);
        await().untilAsserted(() -> assertThat(paper.letters()).isEqualTo(letters + 1));
        assertThat(ask(expired)).as("replaced meanwhile").isEqualTo(answer);
        assertThat(links.open(live, "", "")).isInstanceOf(Opening.Live.class);
        await().during(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(paper.letters()).isEqualTo(letters + 1));
    }

    @Test
    void nobodysMailboxIsFlooded() {
        List<Token> tokens =
                Stream.generate(() -> paper.link(number, People.GRACE)).limit(8).toList();
        clock.forward(Duration.ofDays(30));

        tokens.forEach(this::ask);

        await().during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(paper.letters() - letters).isBetween(1L, 4L));
    }

    private String ask(Token token) {
        MvcTestResult answer =
                mvc.post().uri(LinkAddress.of(token) + "/renewal").with(csrf()).exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("Look into your mailbox");
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replace(token.secret(), "")
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private JdbcClient owner() {
        return database.owner().client();
    }
}
