package caseflow.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to the firm's seal. */
@Component("documentSeals")
public class Seals {

    private static final int TRIES = 4;
    private static final int FIRST_ROOM = 2_600;

    private final SealKeys keys;
    private final TimeStamps stamps;
    private final CertificateStore certificates;
    private final Verifier verifier;
    private final Clock clock;

    /** What the last seal took: the next one will take as much, or nearly. */
    private volatile int room = FIRST_ROOM;

    Seals(SealKeys keys, TimeStamps stamps, CertificateStore certificates, Verifier verifier, Clock clock) {
        this.keys = keys;
        this.stamps = stamps;
        this.certificates = certificates;
        this.verifier = verifier;
        this.clock = clock;
    }

    /**
     * Seals a document (PAdES B-B, or B-T where the firm has a time-stamp authority). Asks that authority, for up to five
     * seconds, and again where a seal takes more room than the last one did.
     *
     * @param pdf one of ours, without a seal
     * @param reason shown by readers beside the seal
     * @throws TimeStampMissing if there should be a time stamp and is none: try again later
     * @throws CertificateOutOfDate if the firm's certificate has expired
     */
    public Sealed seal(byte[] pdf, String reason) {
        SealKey key = keys.current();
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SealCertificate certificate = SealCertificate.of(key.certificate());
        if (!certificate.validAt(at)) {
            throw new CertificateOutOfDate();
        }
        keep(key.chain(), at);
        try {
            return checked(press(pdf, new SealField(certificate.subject(), reason, at), key));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** What can be said of a file, whoever's it is, by looking at its seal. It is not opened as a PDF. */
    public Verdict verify(byte[] file) {
        return verifier.judge(file);
    }

    /** The one that seals just now; at the first time it is made. */
    public SealCertificate certificate() {
        return SealCertificate.of(keys.current().certificate());
    }

    /** The same; nothing where none was needed yet. */
    public Optional<SealCertificate> present() {
        return keys.present().map(SealKey::certificate).map(SealCertificate::of);
    }

    /** Where time stamps come from; empty if from nowhere. */
    public String timeStampAuthority() {
        return stamps.address();
    }

    private Sealed press(byte[] pdf, SealField field, SealKey key) throws IOException {
        var maker = new SealMaker(key);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var stamped = new Stamped[1];
            SealPress.Try made = SealPress.press(pdf, field, room, document -> {
                stamped[0] = stamp(maker.seal(document));
                return stamped[0].bytes();
            });
            if (made.document() != null) {
                return new Sealed(made.document(), SealContent.fingerprint(made.seal()), field.at(), stamped[0].at());
            }
            room = made.seal().length + (varies(key) ? SealPress.LEEWAY / 2 : 0);
        }
        throw new IllegalStateException("no room for a seal of " + room + " bytes");
    }

    /** Stamps, and the signatures of elliptic curves, differ by some bytes. */
    private boolean varies(SealKey key) {
        return stamps.given() || key.algorithm().endsWith("ECDSA");
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Stamped(byte[] bytes, @Nullable Instant at) {}

    private Stamped stamp(SealContent seal) throws IOException {
        if (!stamps.given()) {
            return new Stamped(seal.bytes(), null);
        }
        Stamp stamp = stamps.stamp(seal.signature());
        stamp.certificates().forEach(one -> certificates.keep(one, Purpose.STAMP, clock.instant()));
        return new Stamped(seal.stamped(stamp.content()).bytes(), stamp.at());
    }

    private void keep(List<X509Certificate> chain, Instant now) {
        try {
            for (int i = 0; i < chain.size(); i++) {
                certificates.keep(chain.get(i).getEncoded(), i == 0 ? Purpose.SEAL : Purpose.CHAIN, now);
            }
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing leaves that we would not know again. */
    private Sealed checked(Sealed sealed) {
        if (!(verifier.judge(sealed.content()) instanceof Verdict.Unchanged unchanged)
                || !unchanged.fingerprint().equals(sealed.fingerprint())) {
            throw new IllegalStateException("a seal that does not hold");
        }
        return sealed;
    }
}
