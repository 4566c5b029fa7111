package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrTests {

    @Test
    void thePictureIsOnePathOfSquaresInsideAQuietZone() {
        Qr picture = Qr.of("otpauth://totp/<script>alert(1)</script>?secret=GEZDGNBVGY3TQOJQ");

        assertThat(picture.path()).matches("(M\\d+ \\d+h1v1h-1z)+").startsWith("M4 4h1v1h-1z");
        assertThat(picture.size()).isBetween(21 + 8, 177 + 8);
    }
}
