package caseflow.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a ClamAV listens. Without a host nothing is scanned.
 *
 * @param patience for its word on one file
 */
@ConfigurationProperties("caseflow.clamav")
record ScanSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("60s") Duration patience) {}
