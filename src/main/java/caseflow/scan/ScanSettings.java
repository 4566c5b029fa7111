package caseflow.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a ClamAV listens. Without a host nothing is scanned.
 *
 * @param patience with it, from the first byte of a file to its word on it
 */
@ConfigurationProperties("caseflow.clamav")
record ScanSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("60s") Duration patience) {}
