package caseflow.browser;

import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.support.CaseFlowTest;
import caseflow.support.TestPaper;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A link from a mail: it opens without signing in, goes stale, comes anew, and is taken back. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class MailedLinkJourney {

    private static final long NUMBER = 8_001;

    @Autowired
    TestPaper paper;

    @Autowired
    StoryClock clock;

    @AfterEach
    void today() {
        clock.goOn();
    }

    @Test
    void whoComesTooLateGetsANewLink(Visitor grace) {
        Token old = paper.link(NUMBER, People.GRACE);
        long letters = paper.letters();
        clock.forward(Duration.ofDays(30));

        grace.forgives("410")
                .go(LinkAddress.of(old))
                .sees("This link has expired")
                .looks("link-expired")
                .press("Send me a new link")
                .sees("Look into your mailbox")
                .looks("link-sent");
        Awaitility.await().until(() -> paper.letters() > letters);

        grace.go(LinkAddress.of(paper.lastMailed(People.GRACE))).sees("Paper 8001 for Grace Hill");
    }

    @Test
    void staffTakeALinkBack(Visitor grace, Visitor jonas) {
        Token token = paper.link(NUMBER + 1, People.GRACE);
        grace.forgives("410").go(LinkAddress.of(token)).sees("Paper 8002 for Grace Hill");

        jonas.signIn(People.JONAS, "demo-portal-2026")
                .isAt("/firm")
                .go("/firm/test-papers/8002")
                .sees("Grace Hill read version 1")
                .looks("firm-links")
                .pressOneOf("Revoke Grace Hill")
                .isAt("/firm/test-papers/8002")
                .sees("The link is revoked")
                .sees("Nobody has a link to it.");

        grace.go(LinkAddress.of(token)).sees("This link is no longer good").looks("link-gone");
        jonas.go("/firm/test-papers/0").sees("SHA-256 of what was shown").looks("firm-evidence");
    }
}
