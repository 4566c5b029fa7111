package caseflow.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.List;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Makes the seal of a document: CAdES, as PAdES wants it. */
final class SealMaker {

    private final SealKey key;

    SealMaker(SealKey key) {
        this.key = key;
    }

    /** Without a time stamp yet. */
    SealContent seal(InputStream document) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (var read = new DigestInputStream(document, digest)) {
            read.transferTo(OutputStream.nullOutputStream());
            ASN1Set attributes = SignedAttributes.of(digest.digest(), key.certificate());
            Signature maker = Signature.getInstance(key.algorithm());
            maker.initSign(key.key());
            maker.update(SignedAttributes.bytes(attributes));
            return new SealContent(certificates(), attributes, maker.sign(), null);
        } catch (GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    private List<Certificate> certificates() throws GeneralSecurityException {
        var all = new java.util.ArrayList<Certificate>();
        for (var certificate : key.chain()) {
            all.add(new JcaX509CertificateHolder(certificate).toASN1Structure());
        }
        return all;
    }
}
