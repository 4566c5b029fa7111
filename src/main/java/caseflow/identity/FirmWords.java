package caseflow.identity;

import caseflow.settings.FirmSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The firm's name, each of its words, and our own. */
@Component
class FirmWords implements GuessedWords {

    private final FirmSettings settings;

    FirmWords(FirmSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> all() {
        String[] name = settings.current().name().split("[^\\p{L}\\p{N}]+");
        return Stream.concat(Stream.of("caseflow", String.join("", name)), Stream.of(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
