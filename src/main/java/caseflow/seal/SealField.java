package caseflow.seal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of its seal: who, why, when. It is not drawn: a picture of a seal proves nothing, and would have to be
 * tagged.
 *
 * @param at to the second
 */
record SealField(String name, String reason, Instant at) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+00''00'''").withZone(ZoneOffset.UTC);
    private static final Pattern WRITTEN = Pattern.compile("/M \\((D:[0-9]{14}\\+00'00')\\)");
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final int NO_CHANGES = 1;

    /** What a document says last of when it was sealed; nothing if it does not say it as we do. */
    static @Nullable Instant dateIn(String text) {
        int last = text.lastIndexOf("/M (D:");
        Matcher written = WRITTEN.matcher(text.substring(Math.max(0, last)));
        try {
            return written.lookingAt() ? DATE.parse(written.group(1), Instant::from) : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    PDSignature signature() {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(name);
        signature.setReason(reason);
        signature.getCOSObject().setString(COSName.M, DATE.format(at));
        return signature;
    }

    /** Tells readers that nothing at all may be done with the document from here on. */
    static void certify(PDDocumentCatalog catalog, PDSignature signature) {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, NO_CHANGES);
        parameters.setName(COSName.V, "1.2");
        parameters.setDirect(true);
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        reference.setDirect(true);
        var references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        var permissions = new COSDictionary();
        permissions.setItem(DOC_MDP, signature);
        permissions.setDirect(true);
        catalog.getCOSObject().setItem(COSName.PERMS, permissions);
        catalog.getCOSObject().setNeedToBeUpdated(true);
    }
}
