package caseflow.seal;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.support.CaseFlowTest;
import caseflow.support.Judges;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFlowTest
class SealTests {

    @Autowired
    Seals seals;

    @Autowired
    caseflow.pdf.Pdf pdf;

    @Test
    void whatIsSealedIsValidToEverybody() throws Exception {
        Sealed sealed = seals.seal(pdf.render(caseflow.pdf.Samples.invoice()), "Signed by all parties");
        Files.write(Path.of("target/sealed.pdf"), sealed.content());
        System.out.println(Judges.pdfsig(sealed.content()));
        System.out.println(Judges.dss(sealed.content()));
        System.out.println(seals.certificate());
        assertThat(Judges.pdfA(sealed.content())).isEmpty();
        assertThat(Judges.pdfUa(sealed.content())).isEmpty();
    }
}
