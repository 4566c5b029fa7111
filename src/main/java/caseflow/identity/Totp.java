package caseflow.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.UriUtils;

/** The secret that an authenticator app shares with us, and what comes of it (RFC 6238, as all apps know it). */
public final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int BYTES = 20;
    private static final int GROUP = 4;

    /** How many steps a telephone's clock may be off. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static Totp fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(bytes);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** For whoever types it into the app. */
    public String inGroups() {
        return Base32.of(secret).replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** For the app to read from a picture. */
    public String address(String firm, String email) {
        String issuer = encoded(firm);
        return "otpauth://totp/" + issuer + ":" + encoded(email) + "?secret=" + Base32.of(secret) + "&issuer=" + issuer;
    }

    /**
     * Takes as long for any code.
     *
     * @param typed with blanks between, if they like
     * @param last the step whose code was taken last
     * @return the later step that the code is of; nothing if it is wrong, or was taken before
     */
    OptionalLong step(String typed, Instant now, long last) {
        byte[] said = typed.replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = stepAt(now) - DRIFT; step <= stepAt(now) + DRIFT; step++) {
            boolean right = MessageDigest.isEqual(said, code(step).getBytes(StandardCharsets.UTF_8));
            found = right && step > last ? OptionalLong.of(step) : found;
        }
        return found;
    }

    /** What the app shows at that moment. */
    String codeAt(Instant moment) {
        return code(stepAt(moment));
    }

    private String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"), Instant.EPOCH.plus(STEP.multipliedBy(step)), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("any bytes are a key", impossible);
        }
    }

    private static long stepAt(Instant moment) {
        return moment.getEpochSecond() / STEP.toSeconds();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Totp[…]";
    }
}
