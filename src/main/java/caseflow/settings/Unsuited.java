package caseflow.settings;

import java.util.List;

/**
 * Why a file is no logo.
 *
 * @param key of the sentence
 * @param args of the sentence
 */
public record Unsuited(String key, List<Object> args) {

    static Unsuited of(String key, Object... args) {
        return new Unsuited(key, List.of(args));
    }
}
