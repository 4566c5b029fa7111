package caseflow.crypto;

import caseflow.crypto.Transit.Answer;
import caseflow.database.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the settings of the KMS, and tries it once, before anything depends on it. */
record KmsCheck(KmsSettings settings) {

    private static final Logger LOG = LoggerFactory.getLogger(KmsCheck.class);
    private static final Pattern ADDRESS =
            Pattern.compile("https://[\\w.\\[\\]:-]+/?|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?/?");
    private static final Pattern NAME = Pattern.compile("[\\w-]+(?:/[\\w-]++)*+");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");
    private static final byte[] SAMPLE = "a key to try with".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = Binding.of("here");
    private static final byte[] ELSEWHERE = Binding.of("elsewhere");

    /** @throws KmsRefused if it will never do; one that is only away just now may come back */
    KmsMaster master() {
        require(
                ADDRESS.matcher(settings.address()).matches(),
                "CASEFLOW_KMS_ADDRESS is an address that begins with https:// (or http:// on this machine itself),"
                        + " such as https://kms.example.com:8200, and not " + settings.address() + ".");
        require(
                NAME.matcher(settings.key()).matches()
                        && NAME.matcher(settings.mount()).matches(),
                "CASEFLOW_KMS_KEY has to be the name of the key in the KMS.");
        token();
        String place = settings.address().replaceFirst("/$", "") + "/v1/" + settings.mount();
        var master = new KmsMaster(
                new Transit(place, settings.key(), this::tokenNow),
                settings.address() + " " + settings.mount() + "/" + settings.key());
        try {
            attempt(master);
        } catch (MasterAway away) {
            LOG.warn("The KMS at {} does not answer. Until it does, no vault can be opened.", settings.address(), away);
        }
        return master;
    }

    private void attempt(KmsMaster master) {
        Answer wrapped = agreed(master.encrypt(SAMPLE, HERE));
        byte[] sample = wrapped.field("ciphertext").getBytes(StandardCharsets.US_ASCII);
        require(
                Arrays.equals(SAMPLE, KmsMaster.plain(agreed(master.decrypt(sample, HERE)))),
                at("does not give back what it was given."));
        // one that pays no attention to where a key belongs would let keys be swapped
        require(
                !master.decrypt(sample, ELSEWHERE).good(),
                at("does not heed associated_data. It has to be a newer one, and the key of a type such as"
                        + " aes256-gcm96."));
    }

    private Answer agreed(Answer answer) {
        require(
                answer.status() != 401 && answer.status() != 403,
                at("does not accept the token (" + answer.complaint()
                        + "). It has to be allowed to encrypt and decrypt with the key " + settings.key() + "."));
        require(
                answer.status() != 404,
                at("has no " + settings.mount() + "/" + settings.key() + " (" + answer.complaint()
                        + "). Make the key there first."));
        require(answer.status() != 400, at("cannot use the key " + settings.key() + " (" + answer.complaint() + ")."));
        if (!answer.good()) {
            throw new MasterAway(new IOException(answer.complaint()));
        }
        return answer;
    }

    /** Once it runs, it waits for the token to come back as it waits for the KMS. */
    private String tokenNow() {
        try {
            return token();
        } catch (KmsRefused gone) {
            throw new MasterAway(gone);
        }
    }

    private String token() {
        if (settings.tokenFile().isBlank()) {
            require(
                    !settings.token().isBlank(),
                    "CaseFlow needs CASEFLOW_KMS_TOKEN or CASEFLOW_KMS_TOKEN_FILE beside CASEFLOW_KMS_ADDRESS.");
            return plain(settings.token(), "CASEFLOW_KMS_TOKEN");
        }
        Path file = Path.of(settings.tokenFile());
        try {
            Optional<String> complaint = new SecretFile(file).complaint();
            require(complaint.isEmpty(), "The file " + file + " " + complaint.orElse(""));
            return plain(Files.readString(file), "The file of CASEFLOW_KMS_TOKEN_FILE");
        } catch (IOException unreadable) {
            throw new KmsRefused(
                    "The file of CASEFLOW_KMS_TOKEN_FILE cannot be read: " + settings.tokenFile(), unreadable);
        }
    }

    /** Of what is no token, nothing is repeated: neither here nor by the HTTP client, which would refuse it aloud. */
    private static String plain(String token, String place) {
        String stripped = token.strip();
        require(PRINTABLE.matcher(stripped).matches(), place + " has to hold one token, and nothing else.");
        return stripped;
    }

    private String at(String what) {
        return "The KMS at " + settings.address() + " " + what;
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new KmsRefused(otherwise);
        }
    }
}
