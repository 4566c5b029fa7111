package caseflow.support;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the EU's validator DSS says of a signed PDF, if all certificates in it were trusted.
 *
 * @param verdict {@code TOTAL_PASSED}, {@code TOTAL_FAILED}, {@code INDETERMINATE}, or {@code NO_SIGNATURE}
 * @param level such as {@code PAdES-BASELINE-T}
 * @param problems errors and warnings in its words
 */
public record Dss(String verdict, String level, boolean intact, int stamps, List<String> problems) {

    public boolean passed() {
        return verdict.equals(Indication.TOTAL_PASSED.name());
    }

    static Dss judge(byte[] pdf) {
        var validator = validator(pdf, trusted(validator(pdf, new CommonTrustedCertificateSource())));
        var reports = validator.validateDocument();
        var simple = reports.getSimpleReport();
        return simple.getSignatureIdList().stream()
                .findFirst()
                .map(id -> {
                    SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
                    return new Dss(
                            simple.getIndication(id).name(),
                            String.valueOf(simple.getSignatureFormat(id)),
                            signature.isSignatureIntact() && signature.isSignatureValid(),
                            signature.getTimestampList().size(),
                            Stream.concat(
                                            simple.getAdESValidationErrors(id).stream(),
                                            simple.getAdESValidationWarnings(id).stream())
                                    .map(message -> message.getValue())
                                    .toList());
                })
                .orElseGet(() -> new Dss("NO_SIGNATURE", "", false, 0, List.of()));
    }

    private static SignedDocumentValidator validator(byte[] pdf, CommonTrustedCertificateSource trusted) {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, "judged.pdf"));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        // nothing is fetched from anywhere
        verifier.setAIASource(null);
        validator.setCertificateVerifier(verifier);
        return validator;
    }

    /** All that stand in the signatures and their time stamps. */
    private static CommonTrustedCertificateSource trusted(SignedDocumentValidator validator) {
        var trusted = new CommonTrustedCertificateSource();
        for (var signature : validator.getSignatures()) {
            Stream.concat(
                            signature.getCertificateSource().getCertificates().stream(),
                            signature.getSignatureTimestamps().stream()
                                    .flatMap(stamp -> stamp.getCertificates().stream()))
                    .filter(CertificateToken.class::isInstance)
                    .forEach(trusted::addCertificate);
        }
        return trusted;
    }
}
