package caseflow.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** An object on its way into the bucket: at once if it is small, otherwise in parts, of which one is in memory. */
final class S3Upload implements Warehouse.Incoming {

    private static final int SMALL = 64 * 1024;

    private final S3Bucket bucket;
    private final S3Client client;
    private final String key;
    private final List<CompletedPart> sent = new ArrayList<>();
    private byte[] buffer;
    private int filled;
    private @Nullable String upload;
    private boolean beginning;
    private boolean completing;
    private boolean kept;

    S3Upload(S3Bucket bucket, String key) {
        this.bucket = bucket;
        this.client = bucket.client();
        this.key = key;
        this.buffer = new byte[Math.min(SMALL, bucket.part())];
    }

    @Override
    public OutputStream bytes() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] from, int first, int count) throws IOException {
                take(from, first, count);
            }
        };
    }

    @Override
    public void keep() throws IOException {
        if (upload == null) {
            completing = true;
            S3Bucket.call(() ->
                    client.putObject(ask -> ask.bucket(bucket.name()).key(key).contentLength((long) filled), body()));
        } else {
            if (filled > 0) {
                send(upload);
            }
            complete(upload);
        }
        kept = true;
    }

    /**
     * Whether a request that was not answered was carried out nobody knows: so all that may have come of it goes, uploads
     * without a name and the object as well.
     */
    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        try {
            abort();
        } finally {
            if (completing) {
                bucket.remove(key);
            }
        }
    }

    private void take(byte[] from, int first, int count) throws IOException {
        int taken = 0;
        while (taken < count) {
            if (filled == buffer.length) {
                makeRoom();
            }
            int some = Math.min(count - taken, buffer.length - filled);
            System.arraycopy(from, first + taken, buffer, filled, some);
            filled += some;
            taken += some;
        }
    }

    private void makeRoom() throws IOException {
        if (buffer.length < bucket.part()) {
            buffer = Arrays.copyOf(buffer, Math.min(bucket.part(), 2 * buffer.length));
            return;
        }
        if (upload == null) {
            beginning = true;
            upload = S3Bucket.call(() -> client.createMultipartUpload(
                            ask -> ask.bucket(bucket.name()).key(key)))
                    .uploadId();
        }
        send(upload);
    }

    private void send(String id) throws IOException {
        int number = sent.size() + 1;
        String tag = S3Bucket.call(() -> client.uploadPart(
                        ask -> ask.bucket(bucket.name())
                                .key(key)
                                .uploadId(id)
                                .partNumber(number)
                                .contentLength((long) filled),
                        body()))
                .eTag();
        sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        filled = 0;
    }

    private void complete(String id) throws IOException {
        completing = true;
        S3Bucket.call(() -> client.completeMultipartUpload(
                ask -> ask.bucket(bucket.name()).key(key).uploadId(id).multipartUpload(parts -> parts.parts(sent))));
    }

    private void abort() throws IOException {
        if (beginning) {
            bucket.abort(key, upload -> true);
        }
    }

    /** May be sent again if it did not arrive. */
    private RequestBody body() {
        int length = filled;
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(buffer, 0, length), length, "application/octet-stream");
    }
}
