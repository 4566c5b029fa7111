package caseflow.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Nothing has to be set: without a bucket files lie on the disk.
 *
 * @param endpoint where the store answers, where it is not Amazon's own
 * @param secretKey as it is; or the file it stands in
 */
@ConfigurationProperties("caseflow.storage.s3")
record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("") String secretKeyFile) {

    boolean given() {
        return !(endpoint + bucket + region + accessKey + secretKey + secretKeyFile).isBlank();
    }

    @Override
    public String toString() {
        return "S3Settings[" + bucket + " at " + endpoint + "]";
    }
}
