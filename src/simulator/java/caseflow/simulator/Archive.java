package caseflow.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The file that lets the simulator remember over a restart; without one it forgets. */
final class Archive {

    private final @Nullable Path file;
    private final Supplier<ObjectNode> whole;

    Archive(@Nullable Path file, Supplier<ObjectNode> whole) {
        this.file = file;
        this.whole = whole;
    }

    static Optional<ObjectNode> read(@Nullable Path file) {
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep() {
        if (file == null) {
            return;
        }
        try {
            // the account's keys stand in it: it is made for its owner alone, and a crash leaves no half of it behind
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            Files.setPosixFilePermissions(
                    draft, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            Files.writeString(draft, Json.write(whole.get()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
