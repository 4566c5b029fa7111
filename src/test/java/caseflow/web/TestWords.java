package caseflow.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The real words of a language, without an application around them. */
public final class TestWords {

    private TestWords() {}

    public static Words in(Locale language) {
        try {
            return new Words(new Languages.Messages().messageSource(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
