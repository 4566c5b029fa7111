package caseflow.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.jspecify.annotations.Nullable;

/** Puts a seal into a PDF, as the last thing in it. */
final class SealPress {

    /** What is left over stays empty, and hardly any byte may: nobody vouches for it. */
    static final int LEEWAY = 32;

    /** Makes the seal of what it is given to read. */
    interface Making {
        byte[] seal(java.io.InputStream document) throws IOException;
    }

    /**
     * @param seal that was made
     * @param document with the seal in it; none if the room was not as large as the seal
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Try(byte[] seal, byte @Nullable [] document) {}

    private SealPress() {}

    /** @param room for the seal: it has to be in the document before the seal can be made */
    static Try press(byte[] pdf, SealField field, int room, Making making) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            if (!document.getSignatureDictionaries().isEmpty() || document.isEncrypted()) {
                throw new IllegalArgumentException("signed or encrypted already");
            }
            PDSignature signature = field.signature();
            SealField.certify(document.getDocumentCatalog(), signature);
            options.setPreferredSignatureSize(room);
            document.addSignature(signature, options);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            byte[] seal = making.seal(signing.getContent());
            if (seal.length > room || seal.length < room - LEEWAY) {
                return new Try(seal, null);
            }
            signing.setSignature(seal);
            return new Try(seal, out.toByteArray());
        }
    }
}
