package caseflow.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;

/**
 * A seal as it was found.
 *
 * @param bytes without what fills up its place
 * @param certificates the one of its key first
 */
@SuppressWarnings("ArrayRecordComponent")
record SealReading(byte[] bytes, SealContent content, List<byte[]> certificates) {

    /** One object, whatever comes after it; nothing if it is no signature with its certificate. */
    static @Nullable SealReading of(byte[] found) {
        try (var in = new ASN1InputStream(new ByteArrayInputStream(found), found.length, true)) {
            ContentInfo info = ContentInfo.getInstance(in.readObject());
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                return null;
            }
            byte[] bytes = Arrays.copyOf(found, found.length - in.available());
            var content = SealContent.of(SignedData.getInstance(info.getContent()));
            content.certificate();
            return new SealReading(bytes, content, encoded(content.certificates()));
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    String fingerprint() {
        return SealContent.fingerprint(bytes);
    }

    byte[] certificate() {
        return certificates.get(0);
    }

    /** Those that vouch for it. */
    List<byte[]> chain() {
        return certificates.subList(1, certificates.size());
    }

    private static List<byte[]> encoded(List<Certificate> certificates) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Certificate certificate : certificates) {
            all.add(certificate.getEncoded());
        }
        return all;
    }

    /** Whether the certificate's key has signed it. */
    boolean signed() {
        try {
            PublicKey key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate()))
                    .getPublicKey();
            Signature check =
                    Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            check.initVerify(key);
            check.update(SignedAttributes.bytes(content.attributes()));
            return check.verify(content.signature());
        } catch (GeneralSecurityException | IOException | RuntimeException damaged) {
            return false;
        }
    }

    boolean isAbout(byte[] digest) {
        try {
            return SignedAttributes.fit(content.attributes(), digest, certificate());
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    /** Whether nothing was added or rearranged beside what is signed. */
    boolean canonical() {
        try {
            return Arrays.equals(content.bytes(), bytes);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    boolean isStamped() {
        return content.stamp() != null;
    }

    /** Nothing if there is none, or not for this seal. */
    @Nullable
    Stamp stamp() {
        try {
            return content.stamp() == null ? null : Stamp.of(content.stamp(), content.signature());
        } catch (TSPException | IOException | RuntimeException damaged) {
            return null;
        }
    }
}
