package caseflow.seal;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * What a seal consists of (RFC 5652). The same parts always make the same bytes, so that bytes which are not those that
 * their parts would make were changed since.
 *
 * @param certificates the one of the seal's key first
 * @param attributes what the key has signed
 */
@SuppressWarnings("ArrayRecordComponent")
record SealContent(
        List<Certificate> certificates,
        ASN1Set attributes,
        byte[] signature,
        @Nullable ContentInfo stamp) {

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private static final AlgorithmIdentifier RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
    private static final AlgorithmIdentifier EC = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    /** Reads what may be anybody's. */
    static SealContent of(SignedData data) {
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        List<Certificate> all = Stream.of(data.getCertificates().toArray())
                .map(Certificate::getInstance)
                .toList();
        List<Certificate> sorted = Stream.concat(
                        all.stream().filter(certificate -> isOf(signer, certificate)),
                        all.stream().filter(certificate -> !isOf(signer, certificate)))
                .toList();
        return new SealContent(
                sorted,
                signer.getAuthenticatedAttributes(),
                signer.getEncryptedDigest().getOctets(),
                stamp(signer.getUnauthenticatedAttributes()));
    }

    private static boolean isOf(SignerInfo signer, Certificate certificate) {
        return signer.getSID().equals(identifier(certificate));
    }

    private static SignerIdentifier identifier(Certificate certificate) {
        return new SignerIdentifier(new IssuerAndSerialNumber(certificate));
    }

    private static @Nullable ContentInfo stamp(@Nullable ASN1Set unsigned) {
        if (unsigned == null || unsigned.size() != 1) {
            return null;
        }
        Attribute only = Attribute.getInstance(unsigned.getObjectAt(0));
        return only.getAttrType().equals(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                ? ContentInfo.getInstance(only.getAttrValues().getObjectAt(0))
                : null;
    }

    Certificate certificate() {
        return certificates.get(0);
    }

    private AlgorithmIdentifier algorithm() {
        boolean elliptic = certificate()
                .getSubjectPublicKeyInfo()
                .getAlgorithm()
                .getAlgorithm()
                .equals(X9ObjectIdentifiers.id_ecPublicKey);
        return elliptic ? EC : RSA;
    }

    SealContent stamped(ContentInfo token) {
        return new SealContent(certificates, attributes, signature, token);
    }

    byte[] bytes() throws IOException {
        var known = new ASN1EncodableVector();
        certificates.forEach(known::add);
        var signer = new SignerInfo(
                identifier(certificate()),
                SHA_256,
                attributes,
                algorithm(),
                new DEROctetString(signature),
                stamp == null
                        ? null
                        : new DERSet(new Attribute(
                                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                                new DERSet(PlainStamp.of(stamp)))));
        var data = new SignedData(
                new DERSet(SHA_256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(known),
                null,
                new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
    }

    /** See {@link Sealed}. */
    static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
