package caseflow.seal;

import caseflow.seal.Verdict.Changed;
import caseflow.seal.Verdict.Foreign;
import caseflow.seal.Verdict.Unchanged;
import caseflow.seal.Verdict.Why;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges a file by its seal. It reads no PDF, which anybody may have made to do harm: our seal is the last thing in a
 * file, and covers each byte of it but its own.
 */
@Component
class Verifier {

    /** Bytes; what we seal is a few hundred thousand. */
    static final int LARGEST = 50_000_000;

    private static final int HEADER = 1024;

    private final CertificateStore certificates;

    Verifier(CertificateStore certificates) {
        this.certificates = certificates;
    }

    Verdict judge(byte[] file) {
        if (file.length > LARGEST) {
            return new Foreign(Why.TOO_LARGE);
        }
        if (!Bytes.contain(file, HEADER, "%PDF-")) {
            return new Foreign(Why.NOT_A_PDF);
        }
        Why worst = null;
        boolean last = true;
        for (Hole hole : Hole.in(file)) {
            SealReading reading = SealReading.of(hole.content());
            if (reading != null && ours(reading)) {
                return last ? judge(hole, reading) : new Changed(reading.fingerprint(), stampedAt(reading));
            }
            worst = worst == Why.OTHER_SEAL || (reading != null && !known(reading)) ? Why.OTHER_SEAL : Why.UNREADABLE;
            last = false;
        }
        return new Foreign(worst == null ? unsealed(file) : worst);
    }

    private static Why unsealed(byte[] file) {
        return Bytes.contain(file, file.length, "/Encrypt") ? Why.ENCRYPTED : Why.NO_SEAL;
    }

    private boolean known(SealReading reading) {
        return certificates.keeps(reading.certificate(), Purpose.SEAL);
    }

    private boolean ours(SealReading reading) {
        return known(reading) && reading.signed();
    }

    private Verdict judge(Hole hole, SealReading reading) {
        Instant at = SealField.dateIn(hole.before());
        Instant stampedAt = stampedAt(reading);
        boolean asStamped = reading.isStamped() == (stampedAt != null);
        return at != null && asStamped && covers(hole, reading)
                ? new Unchanged(reading.fingerprint(), at, stampedAt)
                : new Changed(reading.fingerprint(), stampedAt);
    }

    private boolean covers(Hole hole, SealReading reading) {
        return hole.isOnly()
                && hole.holds(reading.bytes())
                && reading.canonical()
                && reading.chain().stream().allMatch(one -> certificates.keeps(one, Purpose.CHAIN))
                && reading.isAbout(hole.digestOfTheRest());
    }

    /** Nothing if there is no stamp, or none of an authority that has stamped for us. */
    private @Nullable Instant stampedAt(SealReading reading) {
        Stamp stamp = reading.stamp();
        return stamp != null && stamp.certificates().stream().allMatch(one -> certificates.keeps(one, Purpose.STAMP))
                ? stamp.at()
                : null;
    }
}
