package caseflow.crypto;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a ciphertext is bound to. Each part comes with its length, so that no two lists of parts look alike. */
final class Binding {

    private Binding() {}

    static byte[] of(String... parts) {
        return Stream.of(parts)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("|"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
