package caseflow.audit;

import caseflow.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What this machine remembers of the chain, where no right in the database reaches: its head, in the data folder. */
@Component
class RememberedHead {

    private final Path file;

    RememberedHead(DataFolder folder) {
        file = folder.resolve("audit-head");
    }

    Optional<Head> recall() {
        try {
            return Files.exists(file) ? Head.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void remember(Head head) {
        Path draft = file.resolveSibling("audit-head.new");
        try {
            Files.writeString(draft, head.code() + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
