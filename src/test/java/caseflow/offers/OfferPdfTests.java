package caseflow.offers;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.evidence.Proof;
import caseflow.pdf.Judge;
import caseflow.support.CaseFlowTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An offer on paper says what the page says, and how it was answered. */
@CaseFlowTest
class OfferPdfTests {

    private static final String TEXT = """
            # What we do

            We **read** every contract, *twice*:

            1. on paper
            2. aloud

            | Part | Price |
            |---|---|
            | Reading | fixed |

            > As agreed by phone.
            """;

    @Autowired
    Desk desk;

    @Autowired
    OfferDrafts drafts;

    @Autowired
    OfferAnswers answers;

    @Autowired
    OfferPapers papers;

    @Autowired
    Offers offers;

    @Test
    void anAnsweredOneCarriesItsEvidenceAndIsArchivableAndAccessible() {
        Contact grace = desk.contact();
        ClientScope scope = ClientScope.of(grace.client());
        byte[] pdf;
        try (var bound = desk.rows().enterFirm()) {
            OfferDraft draft = drafts.draft(
                    OfferKind.PROPOSAL, desk.content(grace, "Contracts, read", TEXT), ClientScope.ALL, Desk.STAFF);
            desk.send(draft, LocalDate.of(2026, 12, 24));
            answers.answer(
                    draft.id(),
                    Reply.accept(1, "Grace Hill"),
                    desk.reader(grace, Proof.LINK),
                    scope,
                    Desk.actor(grace));
            pdf = papers.of(offers.find(draft.id(), scope), scope).content();
        }

        assertThat(Judge.text(pdf))
                .contains("Contracts, read", "What we do", "twice", "Reading", "$580.00", "December 24, 2026")
                .contains("Grace Hill", "The link mailed to this contact", "198.51.100.7")
                .doesNotContain("Only for us");
        Judge.assertArchivableAndAccessible(pdf);
    }

    @Test
    void aDraftSaysThatItIsOne() {
        Contact grace = desk.contact();
        OfferDraft draft = desk.draft(OfferKind.ESTIMATE, grace, "Not yet");
        try (var bound = desk.rows().enterFirm()) {
            Sheet sheet = drafts.preview(draft, ClientScope.ALL);

            assertThat(Judge.text(papers.preview(draft, sheet, ClientScope.ALL).content()))
                    .contains("Not yet", "Draft");
        }
    }
}
