package caseflow.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.database.CannotStart;
import caseflow.support.S3Store;
import caseflow.support.ShutFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that do not lead to a bucket are found out before the start, and said in a sentence. */
class S3ConnectionTests {

    private static final S3Store STORE = S3Store.shared();
    private static final String BUCKET = STORE.bucket("found");
    private static final String KEY = S3Store.ACCESS_KEY;
    private static final String SECRET = S3Store.SECRET_KEY;

    @TempDir
    Path folder;

    @Test
    void withoutSettingsThereIsNoBucket() {
        assertThat(new S3Settings("", "", "", "", "", "").given()).isFalse();
        assertThat(new S3Settings("", "", "", "", "", "secret").given()).isTrue();
    }

    @Test
    void rightSettingsLeadToTheBucket() throws IOException {
        Path secret = ShutFile.written(folder.resolve("secret"), SECRET + "\n");

        assertThat(S3Connection.open(new S3Settings(STORE.endpoint(), BUCKET, "", KEY, SECRET, ""))
                        .now())
                .isNotNull();
        assertThat(S3Connection.open(new S3Settings(STORE.endpoint(), BUCKET, "eu-1", KEY, "", secret.toString()))
                        .name())
                .isEqualTo(BUCKET);
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws IOException {
        Path open = ShutFile.withMode(ShutFile.written(folder.resolve("open"), SECRET), "rw----r--");

        refused(
                new S3Settings(STORE.endpoint(), BUCKET, "", KEY, "", open.toString()),
                "The file " + open + " may be read by others. Close it to them: chmod 600 " + open);
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(new S3Settings(STORE.endpoint(), "", "", KEY, SECRET, ""), "CASEFLOW_S3_BUCKET");
        refused(new S3Settings(STORE.endpoint(), BUCKET, "", "", SECRET, ""), "CASEFLOW_S3_ACCESS_KEY is missing");
        refused(new S3Settings(STORE.endpoint(), BUCKET, "", KEY, "", ""), "CASEFLOW_S3_SECRET_KEY is missing");
        refused(new S3Settings("", BUCKET, "", KEY, SECRET, ""), "CASEFLOW_S3_ENDPOINT is missing");
        refused(
                new S3Settings(
                        STORE.endpoint(),
                        BUCKET,
                        "",
                        KEY,
                        "",
                        folder.resolve("none").toString()),
                "cannot read the secret in");
    }

    @Test
    void soIsWhatIsWrong() {
        refused(new S3Settings("s3.example.com", BUCKET, "", KEY, SECRET, ""), "is not an address");
        refused(new S3Settings("https://a b", BUCKET, "", KEY, SECRET, ""), "is not an address");
        refused(new S3Settings(STORE.endpoint(), "No Bucket", "", KEY, SECRET, ""), "not the name of a bucket");
        refused(new S3Settings(STORE.endpoint(), "not-there", "", KEY, SECRET, ""), "there is no such bucket");
        refused(new S3Settings(STORE.endpoint(), BUCKET, "", KEY, "wrong", ""), "the key does not open it");
        refused(new S3Settings(STORE.endpoint(), BUCKET, "", "wrong", SECRET, ""), "the key does not open it");
        refused(new S3Settings("http://127.0.0.1:1", BUCKET, "", KEY, SECRET, ""), "it cannot be reached");
    }

    @Test
    void theSecretIsNotSaid() {
        assertThat(new S3Settings("e", "b", "r", "a", "s3cret", "f").toString()).doesNotContain("s3cret");
    }

    private static void refused(S3Settings settings, String why) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> S3Connection.open(settings))
                .withMessageContaining(why)
                .withMessageNotContaining(SECRET);
    }
}
