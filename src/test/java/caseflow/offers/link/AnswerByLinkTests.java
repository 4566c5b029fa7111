package caseflow.offers.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.Attachments;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.Links;
import caseflow.offers.Desk;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferKind;
import caseflow.support.CaseFlowTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever holds the mailed link reads and answers that one offer, without signing in. */
@CaseFlowTest
class AnswerByLinkTests {

    @Autowired
    Desk desk;

    @Autowired
    Links links;

    @Autowired
    Attachments attachments;

    @Autowired
    OfferDrafts drafts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    private Contact grace;
    private OfferDraft offer;
    private String place;

    @BeforeEach
    void aLinkIsMailed() {
        grace = desk.contact();
        offer = desk.sent(OfferKind.PROPOSAL, grace, "Counsel by link");
        place = link(offer);
    }

    private String link(OfferDraft to) {
        try (var bound = desk.rows().enterFirm()) {
            Token token = transaction.execute(status -> links.issue(to.subject(), grace, Actor.system()));
            return LinkAddress.of(token);
        }
    }

    private MvcTestResult see(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult post(String path, String field, String value) {
        return mvc.post()
                .uri(path)
                .param("number", "1")
                .param(field, value)
                .with(csrf())
                .exchange();
    }

    @Test
    void itShowsThatOneOfferAndNothingElseOfThePortal() {
        assertThat(see(place))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Counsel by link")
                .contains("Your full name")
                .doesNotContain("/portal")
                .doesNotContain("Only for us");
        assertThat(see("/portal/proposals/" + offer.id())).hasStatus(302);
    }

    @Test
    void itIsAnsweredAndTheOutcomeShows() {
        assertThat(post(place + "/acceptance", "name", "Grace Hill"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(place);

        assertThat(see(place)).bodyText().contains("Accepted by Grace Hill");
        assertThat(post(place + "/refusal", "reason", "")).hasStatus(409);
    }

    @Test
    void aScannerThatFollowsEveryLinkChangesNothing() {
        for (String path : new String[] {"", "/pdf", "/refusal/new"}) {
            assertThat(see(place + path)).hasStatusOk();
        }
        assertThat(see(place + "/acceptance").getResponse().getStatus()).isBetween(400, 499);

        assertThat(see(place)).bodyText().contains("Awaiting answer");
    }

    @Test
    void itOpensNoOtherOfferOfTheSameClient() {
        OfferDraft other = desk.sent(OfferKind.PROPOSAL, grace, "Another one");
        Attachment secret = attach(other);
        desk.send(found(other), LocalDate.of(2026, 12, 24));

        assertThat(see(place + "/files/" + secret.id())).hasStatus(404);
        assertThat(see(link(other) + "/files/" + secret.id())).hasStatusOk();
        assertThat(see(place)).bodyText().doesNotContain("Another one");
    }

    @Test
    void aFileThatWasNotSentIsNotThere() {
        Attachment later = attach(offer);

        assertThat(see(place + "/files/" + later.id())).hasStatus(404);
    }

    @Test
    void aRevokedLinkIsGone() {
        try (var bound = desk.rows().enterFirm()) {
            links.of(offer.subject(), ClientScope.ALL)
                    .forEach(link -> links.revoke(link.id(), ClientScope.ALL, Desk.STAFF));
        }

        assertThat(see(place)).hasStatus(410).bodyText().doesNotContain("Counsel by link");
        assertThat(post(place + "/acceptance", "name", "Grace Hill")).hasStatus(410);
    }

    private Attachment attach(OfferDraft to) {
        try (var bound = desk.rows().enterFirm()) {
            var bytes = new ByteArrayInputStream("terms".getBytes(StandardCharsets.UTF_8));
            return attachments.add(to.subject(), grace.client(), "terms.txt", bytes, Desk.STAFF);
        }
    }

    private OfferDraft found(OfferDraft draft) {
        try (var bound = desk.rows().enterFirm()) {
            return drafts.find(draft.id(), draft.kind(), ClientScope.ALL);
        }
    }
}
