package caseflow.scan;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The door to a ClamAV, if there is one. */
@Service
public class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final ScanSettings settings;

    VirusScan(ScanSettings settings) {
        this.settings = settings;
    }

    /**
     * The same bytes; they are scanned while they are read, and their end is handed out only when nothing was found in them.
     * Whoever asks closes them.
     *
     * @param name of the file, to tell whoever sent it
     * @throws Infected if something is found, while reading
     * @throws ScanUnavailable if they cannot be scanned, now or while reading
     */
    public InputStream of(String name, InputStream bytes) {
        if (settings.host().isBlank()) {
            return bytes;
        }
        try {
            return new ScannedStream(name, bytes, new Clamd(settings));
        } catch (IOException away) {
            LOG.error("ClamAV does not answer at {}:{}", settings.host(), settings.port(), away);
            throw new ScanUnavailable(away);
        }
    }
}
