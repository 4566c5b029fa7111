package caseflow.seal;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * A time stamp with all that its authority has not signed written in one way, and nothing beside it. As we have stamps
 * in our seals like that only, one that is otherwise was changed since.
 */
final class PlainStamp {

    private static final String RSA = PKCSObjectIdentifiers.pkcs_1.getId() + ".";
    private static final String ELLIPTIC = X9ObjectIdentifiers.ansi_X9_62.getId() + ".";
    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> ECDSA = Map.of(
            NISTObjectIdentifiers.id_sha256, X9ObjectIdentifiers.ecdsa_with_SHA256,
            NISTObjectIdentifiers.id_sha384, X9ObjectIdentifiers.ecdsa_with_SHA384,
            NISTObjectIdentifiers.id_sha512, X9ObjectIdentifiers.ecdsa_with_SHA512);

    private PlainStamp() {}

    static ContentInfo of(ContentInfo token) {
        SignedData data = SignedData.getInstance(token.getContent());
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        boolean protectedToo =
                new AttributeTable(signer.getAuthenticatedAttributes()).get(CMSAttributes.cmsAlgorithmProtect) != null;
        AlgorithmIdentifier digest = protectedToo
                ? signer.getDigestAlgorithm()
                : new AlgorithmIdentifier(signer.getDigestAlgorithm().getAlgorithm());
        var plain = new SignerInfo(
                signer.getSID(),
                digest,
                signer.getAuthenticatedAttributes(),
                protectedToo ? signer.getDigestEncryptionAlgorithm() : algorithm(signer, digest.getAlgorithm()),
                signer.getEncryptedDigest(),
                null);
        ContentInfo about = data.getEncapContentInfo();
        var content = new DEROctetString(
                ASN1OctetString.getInstance(about.getContent()).getOctets());
        return new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        new DERSet(digest),
                        new ContentInfo(about.getContentType(), content),
                        data.getCertificates(),
                        null,
                        new DERSet(plain)));
    }

    /** Readers go by the digest and the kind of key, and would not notice another one here (RFC 6211). */
    private static AlgorithmIdentifier algorithm(SignerInfo signer, ASN1ObjectIdentifier digest) {
        AlgorithmIdentifier found = signer.getDigestEncryptionAlgorithm();
        String kind = found.getAlgorithm().getId();
        if (kind.startsWith(RSA) && !found.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
        }
        return kind.startsWith(ELLIPTIC) && ECDSA.containsKey(digest)
                ? new AlgorithmIdentifier(ECDSA.get(digest))
                : found;
    }
}
