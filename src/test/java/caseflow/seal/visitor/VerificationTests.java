package caseflow.seal.visitor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.pdf.Pdf;
import caseflow.pdf.Samples;
import caseflow.seal.SealWorkshop;
import caseflow.seal.Sealed;
import caseflow.seal.SealedDocument;
import caseflow.seal.Seals;
import caseflow.seal.Signer;
import caseflow.support.CaseFlowTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever holds a file, and is nobody to us, is told what can be said of it. */
@CaseFlowTest
class VerificationTests {

    private static final String TITLE = "Engagement letter 2026-014";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Seals seals;

    @Autowired
    SealWorkshop workshop;

    @Autowired
    Pdf pdf;

    private Sealed sealed;
    private int visitor = 10;

    @BeforeEach
    void sealADocument() {
        sealed = seals.seal(pdf.render(Samples.invoice()), "Signed");
        var signers = List.of(new Signer("Grace Hill", Instant.parse("2026-11-20T10:15:00Z")));
        workshop.know(sealed, new SealedDocument(TITLE, signers, null));
    }

    @Test
    void aSealedDocumentIsNamedWithWhoSignedIt() {
        String page = told(sealed.content(), 200);

        assertThat(page)
                .contains("Sealed by Finch & Partners, and unchanged")
                .contains("Document " + TITLE)
                .contains("Signed by Grace Hill Nov 20, 2026")
                .contains("Sealed Nov", "Time stamp Nov", "The file was not kept.");
    }

    @Test
    void aChangedOneIsNamedAndSaidNotToBeWhatWasSigned() {
        byte[] changed = sealed.content().clone();
        changed[changed.length / 2] ^= 1;

        assertThat(told(changed, 200))
                .contains("Sealed by Finch & Partners, but changed since")
                .contains("This file is not what was signed")
                .contains("Document " + TITLE, "Signed by Grace Hill");
        assertThat(told(Arrays.copyOf(sealed.content(), sealed.content().length + 1), 200))
                .contains("but changed since", TITLE);
    }

    @Test
    void oneThatTheFirmHasTakenBackIsSaidNotToStand() {
        workshop.know(sealed, new SealedDocument(TITLE, List.of(), Instant.parse("2026-11-22T10:15:00Z")));

        assertThat(told(sealed.content(), 200))
                .contains("and unchanged", "has withdrawn it on Nov 22, 2026", "no longer stand");
    }

    @Test
    void aSealedDocumentThatNobodyKnowsMoreOf() {
        Sealed other = seals.seal(pdf.render(Samples.paragraph("Hello.")), "Signed");

        assertThat(told(other.content(), 200)).contains("and unchanged", "Nothing more is known of it here.");
    }

    @Test
    void anotherDocumentIsNotOurs() {
        assertThat(told(pdf.render(Samples.invoice()), 200))
                .contains("Not sealed by Finch & Partners", "It carries no seal.")
                .doesNotContain(TITLE, "Signed by");
    }

    @Test
    void aFileThatCannotBeJudgedIsRefusedInTheForm() {
        assertThat(told("Dear Grace".getBytes(US_ASCII), 422)).contains("This is not a PDF.");
        assertThat(told("%PDF-1.7 /Encrypt 1 0 R".getBytes(US_ASCII), 422)).contains("protected by a password");
        assertThat(told(new byte[0], 422)).contains("Choose the PDF you want to verify.");
        assertThat(mvc.post().uri("/verify").with(csrf()).exchange()).hasStatus(422);
        assertThat(mvc.post().uri("/verify").param("file", "text").with(csrf()).exchange())
                .hasStatus4xxClientError();
    }

    @Test
    void itsFormIsOpenAndFoundAtTheFootOfEveryPublicPage() {
        assertThat(mvc.get().uri("/verify"))
                .hasStatusOk()
                .bodyText()
                .contains("multipart/form-data", "name=\"_csrf\"", "type=\"file\"");
        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("href=\"/verify\"");
    }

    @Test
    void aFormOfSomebodyElseIsRefused() {
        assertThat(mvc.post()
                        .uri("/verify")
                        .multipart()
                        .file(new MockMultipartFile("file", sealed.content()))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void nobodyKeepsUsBusy() {
        visitor = 99;
        byte[] file = pdf.render(Samples.paragraph("Hello."));
        for (int i = 0; i < 40; i++) {
            told(file, 200);
        }
        MvcTestResult refused = upload(file);
        assertThat(refused).hasStatus(429).bodyText().contains("Please wait a few minutes");
        assertThat(refused.getResponse().getHeader("Retry-After")).isNotNull();

        visitor = 100;
        told(file, 200);
    }

    private String told(byte[] file, int status) {
        MvcTestResult answer = upload(file);
        assertThat(answer).hasStatus(status);
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString()).body().text();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("file", "document.pdf", "application/pdf", file))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("192.0.2." + visitor);
                    return request;
                })
                .exchange();
    }
}
