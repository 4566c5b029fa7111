package caseflow.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
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

/** When a seal was made, as an authority says that saw it (RFC 3161). */
record Stamp(TimeStampToken token) {

    /** @throws TSPException if it is no good time stamp of that signature */
    static Stamp of(ContentInfo content, byte[] signature) throws TSPException, IOException {
        var stamp = new Stamp(new TimeStampToken(content));
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
        Collection<X509CertificateHolder> signers =
                token.getCertificates().getMatches(token.getSID());
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

    List<X509CertificateHolder> certificates() {
        return List.copyOf(token.getCertificates().getMatches(null));
    }

    ContentInfo content() {
        return token.toCMSSignedData().toASN1Structure();
    }
}
