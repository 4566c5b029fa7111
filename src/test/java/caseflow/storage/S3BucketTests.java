package caseflow.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.support.CaseFlowTest;
import caseflow.support.S3Store;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files in a bucket. */
@CaseFlowTest
class S3BucketTests extends OrphanContract {

    private final S3Store s3 = S3Store.shared();
    private final UnreliableHttp http = new UnreliableHttp();
    private final String bucket = s3.bucket("files-" + UUID.randomUUID());
    private final S3Client client = S3Connection.client(
            new S3Settings(s3.endpoint(), bucket, "", S3Store.ACCESS_KEY, "", ""), S3Store.SECRET_KEY, http);

    @Override
    Warehouse fresh() {
        return new S3Bucket(client, bucket, S3Connection.PART);
    }

    @Override
    List<String> everything() {
        http.mend();
        return Stream.concat(
                        client.listObjectsV2Paginator(ask -> ask.bucket(bucket)).contents().stream()
                                .map(S3Object::key),
                        client.listMultipartUploadsPaginator(ask -> ask.bucket(bucket)).uploads().stream()
                                .map(MultipartUpload::key))
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .toList();
    }

    /** Parts that were sent, and what was made of them, go again; so does what was made though nobody said so. */
    @ParameterizedTest
    @EnumSource
    void whatTheStoreDoesNotTakeLeavesNothing(UnreliableHttp.Trouble trouble) {
        http.make(trouble);

        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> storage.put(Noise.of(trouble.small() ? 10 : 20 * MEGABYTE)));

        assertThat(http.troubled()).isTrue();
        assertThat(everything()).isEmpty();
    }

    @Test
    void aRequestThatFailsOnceIsSentAgain() throws IOException {
        http.makeOnce(UnreliableHttp.Trouble.SECOND_PART);

        Blob blob = storage.put(Noise.of(20L * MEGABYTE));

        assertThat(http.troubled()).isTrue();
        try (InputStream bytes = storage.open(blob)) {
            assertThat(bytes).hasSameContentAs(Noise.of(20L * MEGABYTE));
        }
    }

    @Test
    void aConnectionThatIsLostIsNoDamage() throws IOException {
        Blob blob = storage.put(Noise.of(MEGABYTE));
        http.breakOffAfter(MEGABYTE / 2);

        try (InputStream bytes = storage.open(blob)) {
            assertThatExceptionOfType(StorageUnavailable.class).isThrownBy(bytes::readAllBytes);
        }
    }

    @Test
    void aFileKeepsThePathItHasOnTheDisk() {
        Blob blob = put(10);

        assertThat(client.listObjectsV2(ask -> ask.bucket(bucket)).contents())
                .extracting(S3Object::key)
                .containsExactly("files/" + blob.id().toString().substring(0, 2) + "/" + blob.id());
    }
}
