package caseflow.crypto;

import caseflow.crypto.Transit.Answer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The master key in a KMS: it never leaves it, and each owner's key goes there to be wrapped and unwrapped. */
final class KmsMaster implements Master {

    private static final Logger LOG = LoggerFactory.getLogger(KmsMaster.class);
    private static final byte[] MARK = "vault:v".getBytes(StandardCharsets.US_ASCII);
    private static final int NOT_SO = 400;

    private final Transit transit;
    private final String place;

    KmsMaster(Transit transit, String place) {
        this.transit = transit;
        this.place = place;
    }

    /** Whether a KMS has wrapped it; what the key file wrapped begins otherwise. */
    static boolean made(byte[] wrapped) {
        return wrapped.length > MARK.length && Arrays.equals(wrapped, 0, MARK.length, MARK, 0, MARK.length);
    }

    @Override
    public byte[] wrap(byte[] key, byte[] binding) {
        byte[] wrapped = good(encrypt(key, binding)).field("ciphertext").getBytes(StandardCharsets.US_ASCII);
        if (!made(wrapped)) {
            throw new MasterAway(null);
        }
        return wrapped;
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
        Answer answer = decrypt(wrapped, binding);
        if (answer.status() == NOT_SO) {
            throw new GeneralSecurityException(answer.complaint());
        }
        return plain(good(answer));
    }

    /** The KMS makes new versions of its key itself, when somebody there says so. */
    @Override
    public void renew() {
        LOG.info("All keys are wrapped by the newest version of {} from now on", place);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public boolean remote() {
        return true;
    }

    @Override
    public Optional<Instant> since() {
        return Optional.empty();
    }

    Answer encrypt(byte[] key, byte[] binding) {
        return transit.ask("encrypt", Map.of("plaintext", text(key), "associated_data", text(binding)));
    }

    Answer decrypt(byte[] wrapped, byte[] binding) {
        return transit.ask(
                "decrypt",
                Map.of("ciphertext", new String(wrapped, StandardCharsets.US_ASCII), "associated_data", text(binding)));
    }

    static byte[] plain(Answer answer) {
        try {
            return Base64.getDecoder().decode(answer.field("plaintext"));
        } catch (IllegalArgumentException garbled) {
            throw new MasterAway(garbled);
        }
    }

    private Answer good(Answer answer) {
        if (!answer.good()) {
            LOG.error("The KMS answers {} for {}", answer.complaint(), place);
            throw new MasterAway(null);
        }
        return answer;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
