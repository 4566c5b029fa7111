package caseflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.support.CaseFlowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whoever holds a signed contract is told what it is and who signed it; whoever does not, nothing. */
@CaseFlowTest
class VerifyContractTests {

    @Autowired
    SigningRoom room;

    @Autowired
    ContractPapers papers;

    @Autowired
    MockMvcTester mvc;

    private byte[] copy = {};

    @BeforeEach
    void aContractIsSigned() {
        Contact grace = room.contact();
        Contract contract = room.sent(grace);
        room.sign(contract, grace, "Grace M. Hill");
        copy = room.firm(() -> papers.sealed(contract, 1, ClientScope.ALL)).orElseThrow();
    }

    private MvcTestResult verify(byte[] file) {
        return mvc.perform(MockMvcRequestBuilders.multipart("/verify")
                .file(new MockMultipartFile("file", "signed.pdf", "application/pdf", file))
                .with(request -> {
                    request.setRemoteAddr("203.0.113.77");
                    return request;
                })
                .with(csrf()));
    }

    @Test
    void theSignedPdfIsNamedWithItsSigners() {
        assertThat(verify(copy)).hasStatusOk().bodyText().contains("and unchanged", "Engagement", "Grace M. Hill");
    }

    @Test
    void oneChangedByteIsSaid() {
        copy[copy.length / 3] ^= 1;

        assertThat(verify(copy)).hasStatusOk().bodyText().contains("changed since");
    }
}
