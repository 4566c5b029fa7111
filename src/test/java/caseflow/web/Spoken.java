package caseflow.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Words for tests that need no Spring. */
public final class Spoken {

    private Spoken() {}

    public static Words english() throws IOException {
        return in(Locale.ENGLISH);
    }

    /** Supported or not: where a language has no sentences of its own, English ones stand in. */
    public static Words in(Locale language) throws IOException {
        return languages(language).in(language);
    }

    public static Languages languages(Locale language) throws IOException {
        var settings = new WebSettings(List.of(language), "http://localhost:8080", false);
        return new Languages(new Languages.Messages().messageSource(), settings);
    }
}
