package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.seal.Seals;
import caseflow.seal.Verdict;
import caseflow.support.CaseFlowTest;
import caseflow.support.Judges;
import caseflow.support.StampAuthority;
import caseflow.support.StampAuthority.Mood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The signed PDF: whole, accessible, valid to everybody, and broken by any change. */
@CaseFlowTest
class SealContractTests {

    private static final int TRIES = 50;
    private static final long SEED = 20261126;

    @Autowired
    SigningRoom room;

    @Autowired
    ContractPapers papers;

    @Autowired
    SealingRound round;

    @Autowired
    Seals seals;

    private Contact grace;

    @BeforeEach
    void somebodyToSign() {
        grace = room.contact();
    }

    @AfterEach
    void timeStampsAreGivenAgain() {
        StampAuthority.shared().be(Mood.RIGHT);
    }

    private byte[] copy(Contract contract) {
        return room.firm(() -> papers.sealed(contract, 1, ClientScope.ALL)).orElseThrow();
    }

    @Test
    void itIsValidToEverybodyAndStillArchivableAndAccessible() {
        Contract contract = room.sent(grace);
        room.sign(contract, grace);

        byte[] pdf = copy(contract);

        assertThat(Judges.pdfsig(pdf).valid()).isTrue();
        assertThat(Judges.pdfsig(pdf).whole()).isTrue();
        assertThat(Judges.dss(pdf).passed()).isTrue();
        assertThat(Judges.dss(pdf).level()).isEqualTo("PAdES-BASELINE-T");
        assertThat(Judges.pdfA(pdf)).isEmpty();
        assertThat(Judges.pdfUa(pdf)).isEmpty();
        assertThat(seals.verify(pdf)).isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void itHoldsTheCertificateAndTheExactPageThatWasSigned() throws IOException {
        Contract contract = room.countersigned(grace);
        room.sign(contract, grace, "Grace M. Hill");
        room.countersign(contract);

        try (PDDocument document = Loader.loadPDF(copy(contract))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Certificate of signature")
                    .contains("Grace M. Hill")
                    .contains("Eleanor Finch")
                    .contains("198.51.100.7")
                    .contains(contract.sent().sha256())
                    .contains("I agree to sign this contract electronically");
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            byte[] page =
                    files.getNames().get("contract.html").getEmbeddedFile().toByteArray();
            assertThat(new String(page, StandardCharsets.UTF_8))
                    .isEqualTo(contract.sent().document());
        }
    }

    @Test
    void namesOfEveryScriptStandInIt() throws IOException {
        Contact layla = room.colleague(grace, "ليلى", "حداد");
        Contact wei = room.colleague(grace, "李", "明");
        Contract contract = room.sent(layla, wei);
        room.sign(contract, layla);
        room.sign(contract, wei, "李 明");

        try (PDDocument document = Loader.loadPDF(copy(contract))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("李 明");
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("ليلى");
        }
        assertThat(Judges.pdfUa(copy(contract))).isEmpty();
    }

    @Test
    void aChangedByteAnywhereIsFound() {
        Contract contract = room.sent(grace);
        room.sign(contract, grace);
        byte[] pdf = copy(contract);
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            int at = random.nextInt(pdf.length);
            byte[] changed = pdf.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(seals.verify(changed)).as("byte " + at).isNotInstanceOf(Verdict.Unchanged.class);
        }
    }

    @Test
    void withoutATimeStampItIsSignedAndSealedLater() {
        Contract contract = room.sent(grace);
        StampAuthority.shared().be(Mood.FAILS);

        assertThat(room.sign(contract, grace).signed()).isTrue();
        assertThat(room.firm(() -> papers.sealed(contract, 1, ClientScope.ALL))).isEmpty();
        assertThat(room.letters(grace.email()).get(0)).isNotEqualTo("Your signed copy of Engagement");

        StampAuthority.shared().be(Mood.RIGHT);
        room.firm(() -> {
            round.seal();
            return contract;
        });
        assertThat(Judges.pdfsig(copy(contract)).valid()).isTrue();
        assertThat(room.letters(grace.email()).get(0)).isEqualTo("Your signed copy of Engagement");
    }
}
