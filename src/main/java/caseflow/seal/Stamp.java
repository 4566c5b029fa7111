package caseflow.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * When a seal was made, as an authority says that saw it (RFC 3161).
 *
 * @param certificates of the authority, and those that vouch for it
 */
record Stamp(TimeStampToken token, List<byte[]> certificates) {

    /** @throws TSPException if it is no good time stamp of that signature */
    static Stamp of(ContentInfo content, byte[] signature) throws TSPException, IOException {
        var token = new TimeStampToken(content);
        var stamp = new Stamp(token, certificates(token));
        var info = stamp.token.getTimeStampInfo();
        if (!info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                || !Arrays.equals(info.getMessageImprintDigest(), Sha256.of(signature))) {
            throw new TSPException("it is the stamp of something else");
        }
        stamp.validate();
        return stamp;
    }

    private void validate() throws TSPException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
        if (signers.isEmpty()) {
            throw new TSPException("it does not say by which certificate it was made");
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(signers.iterator().next()));
        } catch (OperatorCreationException | CertificateException unreadable) {
            throw new TSPException("its certificate cannot be read", unreadable);
        }
    }

    Instant at() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    private static List<byte[]> certificates(TimeStampToken token) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (X509CertificateHolder certificate : token.getCertificates().getMatches(null)) {
            all.add(certificate.getEncoded());
        }
        return all;
    }

    ContentInfo content() {
        return token.toCMSSignedData().toASN1Structure();
    }
}
