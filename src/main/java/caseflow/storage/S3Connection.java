package caseflow.storage;

import caseflow.database.CannotStart;
import caseflow.database.SecretFile;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The way to a bucket, tried before anybody relies on it. */
final class S3Connection {

    /** At most 10,000 of them make an object: 80 GB. */
    static final int PART = 8 * 1024 * 1024;

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;

    private S3Connection() {}

    /** @throws CannotStart if the settings do not go together, or do not lead to a bucket that may be used */
    static S3Bucket open(S3Settings settings) {
        require(BUCKET.matcher(settings.bucket()).matches(), "CASEFLOW_S3_BUCKET is not the name of a bucket");
        require(!settings.accessKey().isBlank(), "CASEFLOW_S3_ACCESS_KEY is missing");
        String secret = SecretFile.or(settings.secretKey(), settings.secretKeyFile());
        require(!secret.isEmpty(), "CASEFLOW_S3_SECRET_KEY is missing, or CASEFLOW_S3_SECRET_KEY_FILE");
        require(
                !settings.endpoint().isBlank() || !settings.region().isBlank(),
                "CASEFLOW_S3_ENDPOINT is missing, or CASEFLOW_S3_REGION where the store is Amazon's");
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(READ)
                .build();
        return tried(new S3Bucket(client(settings, secret, http), settings.bucket(), PART), settings);
    }

    static S3Client client(S3Settings settings, String secret, SdkHttpClient http) {
        var client = S3Client.builder()
                .httpClient(http)
                .region(Region.of(settings.region().isBlank() ? "us-east-1" : settings.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), secret)))
                // what is newer, or Amazon's alone, other stores may not know
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(true)
                        .chunkedEncodingEnabled(false)
                        .build());
        return settings.endpoint().isBlank()
                ? client.build()
                : client.endpointOverride(address(settings.endpoint())).build();
    }

    private static S3Bucket tried(S3Bucket bucket, S3Settings settings) {
        try {
            bucket.client().headBucket(ask -> ask.bucket(bucket.name()));
            return bucket;
        } catch (SdkException refused) {
            throw new CannotStart(
                    "CaseFlow cannot keep its files in " + place(settings) + ": " + why(refused) + ".", refused);
        }
    }

    private static String why(SdkException refused) {
        int status = refused instanceof S3Exception answer ? answer.statusCode() : 0;
        return switch (status) {
            case 0 -> "it cannot be reached (" + refused.getMessage() + ")";
            case FORBIDDEN ->
                "the key does not open it. Check CASEFLOW_S3_ACCESS_KEY and CASEFLOW_S3_SECRET_KEY, and"
                        + " what that key may do";
            case MISSING -> "there is no such bucket. Make it first";
            default -> "it answered " + status;
        };
    }

    private static String place(S3Settings settings) {
        return "the bucket " + settings.bucket()
                + (settings.endpoint().isBlank() ? " in " + settings.region() : " at " + settings.endpoint());
    }

    private static URI address(String endpoint) {
        try {
            URI address = URI.create(endpoint.strip());
            require(
                    address.getHost() != null && address.getScheme().matches("https?"),
                    "CASEFLOW_S3_ENDPOINT is not an address such as https://s3.example.com");
            return address;
        } catch (IllegalArgumentException unreadable) {
            throw new CannotStart(
                    "CaseFlow cannot keep its files in a bucket: CASEFLOW_S3_ENDPOINT is not an address.", unreadable);
        }
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new CannotStart("CaseFlow cannot keep its files in a bucket: " + otherwise
                    + ". To keep them on the disk, leave out all that begins with CASEFLOW_S3.");
        }
    }
}
