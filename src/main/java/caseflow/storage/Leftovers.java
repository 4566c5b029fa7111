package caseflow.storage;

import caseflow.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Clears away, at a start, what never became whole because CaseFlow was killed. */
@Component
class Leftovers {

    /** Another node may be writing just now. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Path incoming;
    private final Clock clock;

    Leftovers(DataFolder data, Clock clock) {
        this.incoming = new Shelf(data.resolve("files")).incoming();
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void clear() {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        Instant limit = clock.instant().minus(PATIENCE);
        try (Stream<Path> drafts = Files.list(incoming)) {
            for (Path draft : drafts.toList()) {
                if (Instant.ofEpochMilli(draft.toFile().lastModified()).isBefore(limit)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
