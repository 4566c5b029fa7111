package caseflow.browser;

import caseflow.identity.People;
import caseflow.pdf.Pdf;
import caseflow.pdf.Samples;
import caseflow.seal.SealWorkshop;
import caseflow.seal.Sealed;
import caseflow.seal.SealedDocument;
import caseflow.seal.Seals;
import caseflow.seal.Signer;
import caseflow.support.CaseFlowTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody was handed a PDF and wants to know whether it is what was signed. */
@CaseFlowTest
@ExtendWith(Journeys.class)
class VerifyDocumentJourney {

    @Autowired
    Seals seals;

    @Autowired
    SealWorkshop workshop;

    @Autowired
    Pdf pdf;

    @Test
    void aStrangerVerifiesADocument(@WithoutScripts Visitor stranger) {
        Sealed sealed = seals.seal(pdf.render(Samples.invoice()), "Signed");
        workshop.know(
                sealed, new SealedDocument("Engagement letter", List.of(new Signer("Grace Hill", sealed.at())), null));
        byte[] changed = sealed.content().clone();
        changed[changed.length / 2] ^= 1;

        stranger.go("/sign-in")
                .follow("Verify a document")
                .isAt("/verify")
                .looks("verify")
                .attach("PDF file", sealed.content())
                .press("Verify")
                .sees("Sealed by Finch & Partners, and unchanged")
                .sees("Engagement letter")
                .sees("Grace Hill")
                .looks("verify-unchanged")
                .follow("Verify another document")
                .attach("PDF file", changed)
                .press("Verify")
                .sees("This file is not what was signed")
                .looks("verify-changed");
    }

    @Test
    void whoChoosesNothingOrTheWrongFileIsTold(Visitor stranger) {
        stranger.forgives("422")
                .go("/verify")
                .press("Verify")
                .sees("Choose the PDF you want to verify.")
                .attach("PDF file", new byte[] {'x'})
                .press("Verify")
                .sees("This is not a PDF.")
                .looks("verify-refused");
    }

    @Test
    void anAdminLooksAtTheSeal(Visitor finch) {
        seals.certificate();

        finch.signIn(People.FINCH, "demo-portal-2026")
                .go("/firm/settings")
                .follow("Seal")
                .isAt("/firm/settings/seal")
                .sees("Issued by the firm itself")
                .looks("firm-seal");
    }
}
