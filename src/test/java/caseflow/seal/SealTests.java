package caseflow.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import caseflow.pdf.Enclosure;
import caseflow.pdf.Pdf;
import caseflow.pdf.Samples;
import caseflow.support.CaseFlowTest;
import caseflow.support.Judges;
import caseflow.support.StampAuthority;
import caseflow.support.StampAuthority.Mood;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Condition;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sealed is valid to everybody: to us, and to judges who know nothing of us. */
@CaseFlowTest
class SealTests {

    private static final String REASON = "Signed by Grace Hill, für Müller (Zürich) \\ /M (D:19990101000000+00'00')";

    @TempDir
    Path folder;

    @Autowired
    SealWorkshop workshop;

    @Autowired
    Seals seals;

    @Autowired
    Pdf pdf;

    @Autowired
    Clock clock;

    private final StampAuthority authority = StampAuthority.shared();

    @AfterEach
    void beRight() {
        authority.be(Mood.RIGHT);
    }

    @Test
    void aSealWithoutATimeStampIsPadesBB() {
        Seals own = workshop.in(folder, null);
        Sealed sealed = own.seal(document(), REASON);

        assertThat(sealed.stampedAt()).isNull();
        assertValid(sealed, "PAdES-BASELINE-B", 0);
        assertThat(padding(sealed)).isZero();
    }

    @Test
    void aSealWithATimeStampIsPadesBT() {
        Sealed sealed = seals.seal(document(), REASON);

        assertThat(sealed.stampedAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        assertValid(sealed, "PAdES-BASELINE-T", 1);
        assertThat(padding(sealed)).isLessThanOrEqualTo(SealPress.LEEWAY);
    }

    @Test
    void aTimeStampOfTheOldFashionIsAsGood() {
        authority.be(Mood.OLD_FASHIONED);

        assertValid(seals.seal(document(), REASON), "PAdES-BASELINE-T", 1);
    }

    @Test
    void oneStampIsAskedForOnceItIsKnownHowLargeOneIs() {
        seals.seal(document(), REASON);
        int before = authority.asked();
        for (int i = 0; i < 5; i++) {
            seals.seal(document(), REASON);
        }

        assertThat(authority.asked() - before).isEqualTo(5);
    }

    @Test
    void aCertificateOfAnAuthoritySealsWithItsChain() throws Exception {
        SealKey key = KeyFiles.issued("Finch Ltd", clock.instant(), KeyUsage.digitalSignature);
        Path file = KeyFiles.write(key, folder.resolve("firm.p12"));
        Sealed sealed = workshop.with(KeyFiles.settings(file, KeyFiles.PASSWORD), folder)
                .seal(document(), REASON);

        assertValid(sealed, "PAdES-BASELINE-B", 0);
    }

    @Test
    void anOldSealHoldsAfterTheKeyWasReplaced() {
        Sealed old = workshop.in(folder.resolve("old"), null).seal(document(), REASON);
        Seals later = workshop.in(folder.resolve("new"), null);
        Sealed fresh = later.seal(document(), REASON);

        assertThat(later.verify(old.content())).is(unchanged(old));
        assertThat(later.verify(fresh.content())).is(unchanged(fresh));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RIGHT", "OLD_FASHIONED"})
    void withoutAGoodTimeStampNothingIsSealed(Mood mood) {
        authority.be(mood);
        long before = System.nanoTime();

        assertThatExceptionOfType(TimeStampMissing.class).isThrownBy(() -> seals.seal(document(), REASON));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void anAuthorityThatIsNotThereIsATimeStampMissing() {
        Seals lonely = workshop.with(new SealSettings("", "", "", "http://127.0.0.1:1/"), folder);

        assertThatExceptionOfType(TimeStampMissing.class).isThrownBy(() -> lonely.seal(document(), REASON));
    }

    @Test
    void anExpiredCertificateSealsNothing() throws Exception {
        SealKey old = SelfSigned.make("Finch", clock.instant().minus(Duration.ofDays(3700)));
        Path file = KeyFiles.write(old, folder.resolve("old.p12"));
        Seals own = workshop.with(KeyFiles.settings(file, KeyFiles.PASSWORD), folder);

        assertThatExceptionOfType(CertificateOutOfDate.class).isThrownBy(() -> own.seal(document(), REASON));
    }

    @Test
    void aSealedDocumentIsNotSealedAgain() {
        byte[] sealed = seals.seal(document(), REASON).content();

        assertThatIllegalArgumentException().isThrownBy(() -> seals.seal(sealed, REASON));
    }

    private byte[] document() {
        byte[] shown = pdf.render(Samples.paragraph("As it was shown."));
        return pdf.render(
                Samples.invoice(), List.of(new Enclosure("as-shown.pdf", "application/pdf", "As it was shown", shown)));
    }

    private void assertValid(Sealed sealed, String level, int stamps) {
        assertThat(seals.verify(sealed.content())).is(unchanged(sealed));
        Judges.PdfSig poppler = Judges.pdfsig(sealed.content());
        assertThat(poppler.valid() && poppler.whole()).as(poppler.text()).isTrue();
        var dss = Judges.dss(sealed.content());
        assertThat(dss.passed()).as(dss.toString()).isTrue();
        assertThat(dss.level()).isEqualTo(level);
        assertThat(dss.stamps()).isEqualTo(stamps);
        assertThat(Judges.pdfA(sealed.content())).isEmpty();
        assertThat(Judges.pdfUa(sealed.content())).isEmpty();
    }

    private static Condition<Verdict> unchanged(Sealed sealed) {
        return new Condition<>(
                verdict -> verdict.equals(new Verdict.Unchanged(sealed.fingerprint(), sealed.at(), sealed.stampedAt())),
                "is as it was sealed");
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration duration) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(
                duration.toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }

    /** How many bytes are left over in the place of the seal. */
    private static int padding(Sealed sealed) {
        Hole hole = Hole.in(sealed.content()).get(0);
        return hole.content().length - SealReading.of(hole.content()).bytes().length;
    }
}
