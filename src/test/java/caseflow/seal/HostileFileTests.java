package caseflow.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import caseflow.pdf.Pdf;
import caseflow.pdf.Samples;
import caseflow.seal.Verdict.Foreign;
import caseflow.seal.Verdict.Why;
import caseflow.support.CaseFlowTest;
import caseflow.support.StampAuthority;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that somebody has made to keep us busy. */
@CaseFlowTest
class HostileFileTests {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    Seals seals;

    @Autowired
    Pdf pdf;

    @Test
    void aBombIsNotSetOff() throws Exception {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(US_ASCII));
        try (var deflated = new DeflaterOutputStream(bomb)) {
            for (int i = 0; i < 1024; i++) {
                deflated.write(new byte[MEGABYTE]);
            }
        }

        assertThat(judge(bomb.toByteArray())).isEqualTo(new Foreign(Why.NO_SEAL));
    }

    @Test
    void aLargeFileIsJudgedFastAndALargerOneNotAtAll() {
        byte[] large = filled("/Contents <308", 49 * MEGABYTE / 2);

        assertThat(judge(large)).isEqualTo(new Foreign(Why.NO_SEAL));
        assertThat(judge(filled("x", 51_000_000))).isEqualTo(new Foreign(Why.TOO_LARGE));
    }

    @Test
    void manySignaturesAreNotAllRead() {
        String one = "/Contents <" + "3080".repeat(40_000) + ">\n";
        byte[] many = filled(one, 25 * MEGABYTE);

        assertThat(judge(many)).isEqualTo(new Foreign(Why.UNREADABLE));
    }

    @Test
    void signaturesWithinSignaturesAreNotFollowed() {
        assertThat(judge(signed("3080".repeat(100_000)))).isEqualTo(new Foreign(Why.UNREADABLE));
        assertThat(judge(signed("3083030000".repeat(50_000)))).isEqualTo(new Foreign(Why.UNREADABLE));
        assertThat(judge(signed(nested(20_000)))).isEqualTo(new Foreign(Why.UNREADABLE));
        assertThat(judge(signed("3082FFFF"))).isEqualTo(new Foreign(Why.UNREADABLE));
    }

    /** As above, but in the place of something within a signature that is otherwise one of ours. */
    @Test
    void norAreThoseInAnAttribute() {
        byte[] sealed = seals.seal(pdf.render(Samples.invoice()), "Signed").content();
        Hole hole = Hole.in(sealed).get(0);
        String digits = HexFormat.of().formatHex(hole.content());
        int middle = digits.length() / 4 * 2;

        assertThat(judge(signed(digits.substring(0, middle) + nested(5_000) + digits.substring(middle))))
                .isInstanceOf(Foreign.class);
    }

    @Test
    void noPieceOfASealedFileIsTheWhole() {
        byte[] sealed = seals.seal(pdf.render(Samples.invoice()), "Signed").content();
        for (int length = 0; length < sealed.length; length += 97) {
            assertThat(seals.verify(Arrays.copyOf(sealed, length))).isNotInstanceOf(Verdict.Unchanged.class);
        }
    }

    @Test
    void aProtectedFileAndOneOfSomebodyElseAreToldApart() {
        byte[] locked = "%PDF-1.7\ntrailer << /Encrypt 5 0 R >>".getBytes(US_ASCII);
        byte[] stranger =
                signed(HexFormat.of().formatHex(StampAuthority.shared().signature()));

        assertThat(judge(locked)).isEqualTo(new Foreign(Why.ENCRYPTED));
        assertThat(judge(stranger)).isEqualTo(new Foreign(Why.OTHER_SEAL));
    }

    private Verdict judge(byte[] file) {
        long before = System.nanoTime();
        Verdict verdict = seals.verify(file);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
        return verdict;
    }

    private static byte[] signed(String digits) {
        return ("%PDF-1.7\n/Contents <" + digits + ">\n/ByteRange [0 20 40 100]").getBytes(US_ASCII);
    }

    /** Sequences, each the only thing in the one before. */
    private static String nested(int depth) {
        StringBuilder digits = new StringBuilder();
        for (int i = depth; i > 0; i--) {
            digits.append("3083").append("%06X".formatted(i * 5));
        }
        return digits.toString();
    }

    private static byte[] filled(String text, int length) {
        byte[] file = new byte[length];
        byte[] word = text.getBytes(ISO_8859_1);
        for (int i = 0; i + word.length <= length; i += word.length) {
            System.arraycopy(word, 0, file, i, word.length);
        }
        System.arraycopy("%PDF-1.7\n".getBytes(US_ASCII), 0, file, 0, 9);
        return file;
    }
}
