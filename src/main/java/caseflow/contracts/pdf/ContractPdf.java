package caseflow.contracts.pdf;

import caseflow.contracts.Contract;
import caseflow.contracts.ContractVersion;
import caseflow.evidence.Evidence;
import caseflow.pdf.Enclosure;
import caseflow.pdf.Pdf;
import caseflow.settings.FirmSettings;
import caseflow.settings.SigningTerms;
import caseflow.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A contract on paper: as it is read, and, once it is signed, with the certificate of its signatures. */
@Component
public class ContractPdf {

    private final TemplateEngine engine;
    private final Pdf pdf;
    private final FirmSettings settings;

    ContractPdf(TemplateEngine engine, Pdf pdf, FirmSettings settings) {
        this.engine = engine;
        this.pdf = pdf;
        this.settings = settings;
    }

    public byte[] draft(ContractVersion version, Words words) {
        return pdf.render(html(version, "contracts.pdf.draft", List.of(), List.of(), words));
    }

    public byte[] unsigned(ContractVersion version, Words words) {
        return pdf.render(html(version, "contracts.pdf.unsigned", List.of(), List.of(), words));
    }

    /**
     * The exact page that was signed goes with it as a file: its hash is the one on the certificate.
     *
     * @param proofs of each signature
     * @param terms that they were given under
     */
    public byte[] signed(Contract contract, List<Evidence> proofs, List<SigningTerms> terms, Words words) {
        ContractVersion version = contract.sent();
        var page = new Enclosure(
                "contract.html",
                "text/html",
                words.say("contracts.pdf.page"),
                version.document().getBytes(StandardCharsets.UTF_8));
        return pdf.render(html(version, "", proofs, terms, words), List.of(page));
    }

    private String html(
            ContractVersion version, String stamp, List<Evidence> proofs, List<SigningTerms> terms, Words words) {
        var html = new StringOutput();
        engine.render(
                "contracts/pdf/contract.jte",
                Map.of(
                        "words", words,
                        "firm", settings.current(),
                        "version", version,
                        "stamp", stamp,
                        "proofs", proofs,
                        "terms", terms),
                html);
        return html.toString();
    }
}
