package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final Totp RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final long NEVER = -1;

    /** Appendix B of RFC 6238, of whose eight figures apps show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        Instant moment = Instant.ofEpochSecond(second);

        assertThat(RFC.codeAt(moment)).isEqualTo(code.substring(2));
        assertThat(RFC.step(code.substring(2), moment, NEVER)).hasValue(second / 30);
    }

    @Test
    void aClockMayBeOneStepOffEitherWayAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);

        assertThat(RFC.step(RFC.codeAt(now.minus(Totp.STEP)), now, NEVER)).isPresent();
        assertThat(RFC.step(RFC.codeAt(now.plus(Totp.STEP)), now, NEVER)).isPresent();
        assertThat(RFC.step(RFC.codeAt(now.minus(Totp.STEP.multipliedBy(2))), now, NEVER))
                .isEmpty();
        assertThat(RFC.step(RFC.codeAt(now.plus(Totp.STEP.multipliedBy(2))), now, NEVER))
                .isEmpty();
    }

    @Test
    void aCodeThatWasTakenIsNotTakenAgainNorAnOlderOne() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long taken = RFC.step(RFC.codeAt(now), now, NEVER).orElseThrow();

        assertThat(RFC.step(RFC.codeAt(now), now, taken)).isEmpty();
        assertThat(RFC.step(RFC.codeAt(now.minus(Totp.STEP)), now, taken)).isEmpty();
        assertThat(RFC.step(RFC.codeAt(now.plus(Totp.STEP)), now, taken)).isPresent();
    }

    @Test
    void itMayBeTypedInGroupsButNothingElsePasses() {
        Instant now = Instant.ofEpochSecond(59);

        assertThat(RFC.step(" 287 082 ", now, NEVER)).isPresent();
        assertThat(RFC.step("287-082", now, NEVER)).isPresent();
        for (String wrong : new String[] {"", "28708", "2870820", "287083", "94287082", "２８７０８２"}) {
            assertThat(RFC.step(wrong, now, NEVER)).as(wrong).isEmpty();
        }
    }

    /** RFC 4648, and what authenticator apps expect in the picture. */
    @Test
    void theAppIsToldTheSecretTheFirmAndTheAccount() {
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(RFC.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(RFC.address("Finch & Wren: Law", "grace@hill.example"))
                .isEqualTo("otpauth://totp/Finch%20%26%20Wren%3A%20Law:grace%40hill.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Finch%20%26%20Wren%3A%20Law");
    }

    @Test
    void noLogEverShowsASecret() {
        assertThat(RFC).hasToString("Totp[…]");
        assertThat(RecoveryCode.fresh()).hasToString("RecoveryCode[…]");
        assertThat(Totp.fresh().inGroups()).isNotEqualTo(Totp.fresh().inGroups());
    }
}
