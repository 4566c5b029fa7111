package caseflow.seal.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.demo.StoryClock;
import caseflow.identity.People;
import caseflow.seal.SealCertificate;
import caseflow.seal.Seals;
import caseflow.support.CaseFlowTest;
import caseflow.support.StampAuthority;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CaseFlowTest
class SealPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Seals seals;

    @Autowired
    StoryClock clock;

    private SealCertificate certificate;

    @BeforeEach
    void haveAKey() {
        certificate = seals.certificate();
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void anAdminSeesTheCertificateAndWhatItIsWorth() {
        assertThat(page())
                .contains("Names Finch & Partners", "Issued by Finch & Partners", certificate.serial())
                .contains("Issued by the firm itself", "Valid until")
                .contains(StampAuthority.shared().address(), "PAdES B-T")
                .doesNotContain("expires soon", "Expires soon", "(one thing needs a look)");
    }

    @Test
    void staffDoNot() {
        assertThat(mvc.get().uri("/firm/settings/seal").with(people.as(People.JONAS)))
                .hasStatus(404);
    }

    @Test
    void theSettingsLeadThere() {
        assertThat(mvc.get().uri("/firm/settings").with(people.as(People.FINCH)))
                .bodyText()
                .contains("href=\"/firm/settings/seal\"");
    }

    @Test
    void sixtyDaysBeforeTheEndAndAfterItTheFirmIsWarned() {
        clock.tell(certificate.notAfter().minus(Duration.ofDays(61)));
        assertThat(page()).contains("Valid").doesNotContain("Expires soon");

        clock.tell(certificate.notAfter().minus(Duration.ofDays(59)));
        assertThat(page()).contains("Expires soon", "Replace it before then", "(one thing needs a look)");

        clock.tell(certificate.notAfter().plus(Duration.ofDays(1)));
        assertThat(page()).contains("Not valid", "Nothing is sealed until it is replaced");
    }

    private String page() {
        MvcTestResult answer = mvc.get()
                .uri("/firm/settings/seal")
                .with(people.as(People.FINCH))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString()).body().text();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
