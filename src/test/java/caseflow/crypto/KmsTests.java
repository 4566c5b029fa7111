package caseflow.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.support.ShutFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KmsTests {

    private static final byte[] KEY = "an owner's keys".getBytes(UTF_8);
    private static final byte[] HERE = OwnerKey.binding("client 7");
    private static final byte[] ELSEWHERE = OwnerKey.binding("client 8");

    @TempDir
    Path folder;

    private TransitServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TransitServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatItWrapsItUnwrapsInItsPlaceOnly() throws Exception {
        KmsMaster kms = new KmsCheck(server.settings()).master();
        byte[] wrapped = kms.wrap(KEY, HERE);

        assertThat(new String(wrapped, UTF_8)).startsWith("vault:v1:");
        assertThat(kms.unwrap(wrapped, HERE)).isEqualTo(KEY);
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> kms.unwrap(wrapped, ELSEWHERE));
    }

    @Test
    void whatTheKeyFileWrappedStillUnwrapsAndIsWrappedByTheKmsNext() throws Exception {
        var keyFile = new KeyFile(folder.resolve("application.json"));
        keyFile.readOrMake();
        var file = new FileMaster(new ApplicationKey(keyFile));
        byte[] old = new Masters(file, file).wrap(KEY, HERE);

        var masters = new Masters(new KmsCheck(server.settings()).master(), file);

        assertThat(masters.unwrap(old, HERE)).isEqualTo(KEY);
        byte[] next = masters.wrap(masters.unwrap(old, HERE), HERE);
        assertThat(KmsMaster.made(next)).isTrue();
        assertThat(masters.unwrap(next, HERE)).isEqualTo(KEY);
    }

    @Test
    void theTokenMayBeAFileAndIsReadAnew() throws Exception {
        Path token = ShutFile.written(folder.resolve("token"), TransitServer.TOKEN + "\n");
        var settings = new KmsSettings(server.address(), "caseflow", "transit", "", token.toString());
        KmsMaster kms = new KmsCheck(settings).master();
        byte[] wrapped = kms.wrap(KEY, HERE);

        Files.writeString(token, "out of date");
        assertThatExceptionOfType(MasterAway.class).isThrownBy(() -> kms.unwrap(wrapped, HERE));
        Files.writeString(token, "two\nlines");
        assertThatExceptionOfType(MasterAway.class).isThrownBy(() -> kms.unwrap(wrapped, HERE));
        Files.writeString(token, TransitServer.TOKEN);
        assertThat(kms.unwrap(wrapped, HERE)).isEqualTo(KEY);

        ShutFile.withMode(token, "rw-r--r--");
        assertThatExceptionOfType(MasterAway.class).isThrownBy(() -> kms.unwrap(wrapped, HERE));
        assertThatExceptionOfType(KmsRefused.class)
                .isThrownBy(() -> new KmsCheck(settings).master())
                .withMessage("The file %1$s may be read by others. Close it to them: chmod 600 %1$s", token);
    }

    @Test
    void oneThatIsAwayOrSealedIsNoReasonNotToStart() throws Exception {
        KmsMaster kms = new KmsCheck(server.settings()).master();
        byte[] wrapped = kms.wrap(KEY, HERE);

        server.status = 503;
        assertThatExceptionOfType(MasterAway.class).isThrownBy(() -> kms.unwrap(wrapped, HERE));
        assertThat(new KmsCheck(server.settings()).master()).isNotNull();
        server.close();
        assertThatExceptionOfType(MasterAway.class).isThrownBy(() -> kms.wrap(KEY, HERE));
        assertThat(new KmsCheck(server.settings()).master()).isNotNull();
    }

    @Test
    void oneThatDoesNotAnswerIsGivenUpAfterFiveSeconds() {
        KmsMaster kms = new KmsCheck(server.settings()).master();
        server.hang();

        assertThatExceptionOfType(MasterAway.class)
                .isThrownBy(() -> kms.wrap(KEY, HERE))
                .withCauseInstanceOf(java.util.concurrent.TimeoutException.class);
    }

    @Test
    void aWrongTokenIsRefusedInOneSentence() {
        refuses(
                new KmsSettings(server.address(), "caseflow", "transit", "wrong", ""),
                "does not accept the token (403 permission denied). It has to be allowed to encrypt and decrypt with"
                        + " the key caseflow.");
    }

    @Test
    void soIsAKeyThatIsNotThere() {
        refuses(
                new KmsSettings(server.address(), "another", "transit", TransitServer.TOKEN, ""),
                "has no transit/another");
    }

    @Test
    void soIsAKmsThatLetsKeysBeSwapped() {
        server.heedless = true;
        refuses(server.settings(), "does not heed associated_data.");
    }

    @Test
    void soAreSettingsThatLackSomething() {
        refuses(new KmsSettings(server.address(), "", "transit", "t", ""), "CASEFLOW_KMS_KEY");
        refuses(new KmsSettings(server.address(), "caseflow", "transit", " ", ""), "CASEFLOW_KMS_TOKEN");
        refuses(
                new KmsSettings(
                        server.address(),
                        "caseflow",
                        "transit",
                        "",
                        folder.resolve("none").toString()),
                "CASEFLOW_KMS_TOKEN_FILE cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kms.example.com", "http://kms.example.com:8200", "ftp://kms", "https://kms/v1", "https://a@b"})
    void soIsAnAddressThatIsNoneOrInClear(String address) {
        refuses(new KmsSettings(address, "caseflow", "transit", "t", ""), "CASEFLOW_KMS_ADDRESS");
    }

    @Test
    void theSettingsDoNotTellTheToken() {
        assertThat(server.settings().toString()).doesNotContain(TransitServer.TOKEN);
    }

    @Test
    void whatIsNoTokenIsNotRepeated() throws Exception {
        Path two = ShutFile.written(folder.resolve("token"), "first\nsecond");
        String settings = "CASEFLOW_KMS_TOKEN_FILE has to hold one token, and nothing else.";

        assertThatExceptionOfType(KmsRefused.class)
                .isThrownBy(
                        () -> new KmsCheck(new KmsSettings(server.address(), "caseflow", "transit", "", two.toString()))
                                .master())
                .withMessageEndingWith(settings)
                .withMessageNotContaining("first");
    }

    @Test
    void halfOfTheSettingsIsNotNone() {
        assertThat(new KmsSettings("", "caseflow", "transit", "", "").given()).isTrue();
        assertThat(new KmsSettings("", "", "transit", "", "").given()).isFalse();
    }

    private static void refuses(KmsSettings settings, String sentence) {
        assertThatExceptionOfType(KmsRefused.class)
                .isThrownBy(() -> new KmsCheck(settings).master())
                .withMessageContaining(sentence);
    }
}
