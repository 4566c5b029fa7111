package caseflow.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files as objects in a bucket. Their keys are the paths that they would have on the disk, so that files are brought from
 * the one to the other by copying them.
 *
 * @param part how much is sent at a time, and held in memory until then
 */
record S3Bucket(S3Client client, String name, int part) implements Warehouse {

    private static final String FOLDER = "files/";

    @Override
    public Incoming receive(BlobId id) {
        return new S3Upload(this, key(id));
    }

    @Override
    public Optional<Outgoing> find(BlobId id) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> object =
                    client.getObject(ask -> ask.bucket(name).key(key(id)));
            return Optional.of(new Outgoing(whole(object), object.response().contentLength()));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void remove(BlobId id) throws IOException {
        remove(key(id));
    }

    @Override
    public void list(Instant before, Consumer<List<BlobId>> some) throws IOException {
        run(() -> client.listObjectsV2Paginator(ask -> ask.bucket(name).prefix(FOLDER)).stream()
                .forEach(page -> some.accept(page.contents().stream()
                        .filter(object -> object.lastModified().isBefore(before))
                        .flatMap(object -> id(object).stream())
                        .toList())));
    }

    @Override
    public void clear(Instant before) throws IOException {
        abort(FOLDER, upload -> upload.initiated().isBefore(before));
    }

    @Override
    public Instant now() throws IOException {
        String date = call(() -> client.headBucket(ask -> ask.bucket(name)))
                .sdkHttpResponse()
                .firstMatchingHeader("Date")
                .orElseThrow(() -> new IOException("the store does not say what time it is"));
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException strange) {
            throw new IOException(strange);
        }
    }

    void remove(String key) throws IOException {
        call(() -> client.deleteObject(ask -> ask.bucket(name).key(key)));
    }

    /** @param keys what the keys of the uploads begin with */
    void abort(String keys, Predicate<MultipartUpload> which) throws IOException {
        run(() -> client.listMultipartUploadsPaginator(ask -> ask.bucket(name).prefix(keys)).uploads().stream()
                .filter(which)
                .forEach(this::abort));
    }

    static <T> T call(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    private static void run(Runnable requests) throws IOException {
        try {
            requests.run();
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    private void abort(MultipartUpload upload) {
        client.abortMultipartUpload(ask -> ask.bucket(name).key(upload.key()).uploadId(upload.uploadId()));
    }

    /** Who stops reading in the middle does not wait for the rest. */
    private static FilterInputStream whole(ResponseInputStream<GetObjectResponse> object) {
        return new FilterInputStream(object) {
            @Override
            public void close() {
                object.abort();
            }
        };
    }

    private static String key(BlobId id) {
        return FOLDER + id.place();
    }

    private static Optional<BlobId> id(S3Object object) {
        String key = object.key();
        return BlobId.of(key.substring(key.lastIndexOf('/') + 1)).filter(id -> key(id).equals(key));
    }
}
