package caseflow.seal;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * What the key signs: the digest of the document, and by which certificate. No time: in a PDF it stands in the document
 * (ETSI EN 319 142-1, 6.3).
 */
final class SignedAttributes {

    private SignedAttributes() {}

    static ASN1Set of(byte[] digest, X509Certificate certificate) throws CertificateEncodingException {
        var all = new ASN1EncodableVector();
        all.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        all.add(attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(Sha256.of(certificate.getEncoded())))));
        return new DERSet(all);
    }

    static byte[] bytes(ASN1Set attributes) throws IOException {
        return attributes.getEncoded(ASN1Encoding.DER);
    }

    /** Whether they are about a document of that digest, and signed by that certificate. */
    static boolean fit(ASN1Set attributes, byte[] digest, byte[] certificate) {
        var table = new AttributeTable(attributes);
        ASN1OctetString said = ASN1OctetString.getInstance(value(table, CMSAttributes.messageDigest));
        SigningCertificateV2 by =
                SigningCertificateV2.getInstance(value(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        return CMSObjectIdentifiers.data.equals(value(table, CMSAttributes.contentType))
                && Arrays.equals(said.getOctets(), digest)
                && Arrays.equals(by.getCerts()[0].getCertHash(), Sha256.of(certificate));
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static ASN1Encodable value(AttributeTable table, ASN1ObjectIdentifier type) {
        return table.get(type).getAttrValues().getObjectAt(0);
    }
}
