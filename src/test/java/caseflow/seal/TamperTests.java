package caseflow.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.pdf.Pdf;
import caseflow.pdf.Samples;
import caseflow.seal.Verdict.Changed;
import caseflow.seal.Verdict.Foreign;
import caseflow.seal.Verdict.Unchanged;
import caseflow.seal.Verdict.Why;
import caseflow.support.CaseFlowTest;
import caseflow.support.Judges;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A seal that was put on by us, and what was done to the file since. */
@CaseFlowTest
class TamperTests {

    private static final int TRIES = 50;
    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    @Autowired
    SealWorkshop workshop;

    @Autowired
    Seals seals;

    @Autowired
    Pdf pdf;

    private Sealed sealed;

    @BeforeEach
    void seal() {
        sealed = seals.seal(pdf.render(Samples.invoice()), "Signed");
    }

    @Test
    void aChangedByteAnywhereIsFoundByUsAndByOthers() {
        byte[] plain = workshop.in(folder, null)
                .seal(pdf.render(Samples.invoice()), "Signed")
                .content();
        Hole hole = Hole.in(plain).get(0);
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            int at = random.nextInt(plain.length);
            byte[] changed = with(plain, at, (byte) (plain[at] ^ (1 << random.nextInt(8))));
            assertThat(seals.verify(changed)).as("byte " + at).isNotInstanceOf(Unchanged.class);
            boolean signed = at < hole.from() || at >= hole.to();
            if (signed || isAnotherDigit(plain[at], changed[at])) {
                assertThat(othersFind(changed)).as("byte " + at).isTrue();
            }
        }
    }

    @Test
    void aChangedByteInAStampedSealIsFoundAsWell() {
        var random = new Random(SEED);
        Hole hole = Hole.in(sealed.content()).get(0);
        for (int i = 0; i < TRIES * 8; i++) {
            int at = hole.from() + random.nextInt(hole.to() - hole.from());
            byte other = sealed.content()[at] == '1' ? (byte) '2' : (byte) '1';
            assertThat(seals.verify(with(sealed.content(), at, other)))
                    .as("byte " + at)
                    .isNotInstanceOf(Unchanged.class);
        }
    }

    @Test
    void whatWasAddedBehindTheSealIsFound() throws Exception {
        byte[] more = concat(sealed.content(), new byte[] {'\n'});

        assertThat(seals.verify(more)).isEqualTo(new Changed(sealed.fingerprint(), sealed.stampedAt()));
        assertThat(seals.verify(turned())).isEqualTo(new Changed(sealed.fingerprint(), sealed.stampedAt()));
        assertThat(Judges.pdfsig(turned()).whole()).isFalse();
    }

    /** As Acrobat does when somebody signs again: a second seal is the last, and the document is another one. */
    @Test
    void aSealBehindTheSealIsFound() {
        Sealed other = seals.seal(pdf.render(Samples.paragraph("Another.")), "Signed");
        byte[] both = concat(sealed.content(), other.content());

        assertThat(seals.verify(both)).isEqualTo(new Changed(other.fingerprint(), other.stampedAt()));
    }

    @Test
    void whatWasChangedBeforeTheSealIsFoundAndNamed() {
        byte[] content = sealed.content();
        int at = new String(content, ISO_8859_1).indexOf("stream") + 60;

        assertThat(seals.verify(with(content, at, (byte) (content[at] ^ 1))))
                .isEqualTo(new Changed(sealed.fingerprint(), sealed.stampedAt()));
    }

    @Test
    void aSealMovedToAnotherDocumentIsFound() {
        Sealed other = seals.seal(pdf.render(Samples.paragraph("Another.")), "Signed");
        Hole from = Hole.in(sealed.content()).get(0);
        Hole to = Hole.in(other.content()).get(0);
        byte[] moved = concat(
                Arrays.copyOf(other.content(), to.from()),
                Arrays.copyOfRange(sealed.content(), from.from(), from.to()),
                Arrays.copyOfRange(other.content(), to.to(), other.content().length));

        assertThat(seals.verify(moved)).isEqualTo(new Changed(sealed.fingerprint(), sealed.stampedAt()));
    }

    @Test
    void aStampTakenAwayIsFound() throws Exception {
        Hole hole = Hole.in(sealed.content()).get(0);
        SealContent content = SealReading.of(hole.content()).content();
        byte[] bare = new SealContent(content.certificates(), content.attributes(), content.signature(), null).bytes();
        String digits = HexFormat.of().withUpperCase().formatHex(bare);
        byte[] filled = (digits + "0".repeat(hole.to() - hole.from() - 2 - digits.length())).getBytes(US_ASCII);
        byte[] stripped = sealed.content().clone();
        System.arraycopy(filled, 0, stripped, hole.from() + 1, filled.length);

        assertThat(seals.verify(stripped)).isInstanceOf(Changed.class);
    }

    @Test
    void digitsWrittenOtherwiseAreFound() {
        byte[] content = sealed.content().clone();
        Hole hole = Hole.in(content).get(0);
        for (int i = hole.from(); i < hole.to(); i++) {
            content[i] = (byte) Character.toLowerCase(content[i]);
        }

        assertThat(seals.verify(content)).isInstanceOf(Changed.class);
    }

    @Test
    void whatHasNoSealIsNoneOfOurs() {
        byte[] unsealed = pdf.render(Samples.invoice());

        assertThat(seals.verify(unsealed)).isEqualTo(new Foreign(Why.NO_SEAL));
        assertThat(seals.verify("Dear Grace".getBytes(US_ASCII))).isEqualTo(new Foreign(Why.NOT_A_PDF));
        assertThat(seals.verify(new byte[0])).isEqualTo(new Foreign(Why.NOT_A_PDF));
    }

    private byte[] turned() throws Exception {
        try (var document = Loader.loadPDF(sealed.content())) {
            document.getPage(0).setRotation(90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** Poppler and DSS do not mind what nobody has signed; between them they find everything else. */
    private static boolean othersFind(byte[] changed) {
        Judges.PdfSig poppler = Judges.pdfsig(changed);
        return !poppler.valid() || !poppler.whole() || !Judges.dss(changed).passed();
    }

    /** Others read digits of either case alike, and what is none in their own way. */
    private static boolean isAnotherDigit(byte before, byte after) {
        int value = Character.digit(after, 16);
        return value >= 0 && value != Character.digit(before, 16);
    }

    private static byte[] with(byte[] bytes, int at, byte other) {
        byte[] changed = bytes.clone();
        changed[at] = other;
        return changed;
    }

    private static byte[] concat(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
