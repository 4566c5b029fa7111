package caseflow.web;

import org.jspecify.annotations.Nullable;

/** The addresses of the pages before and after this one, null where there is none. */
public record Pager(@Nullable String previous, @Nullable String next) {

    public boolean needed() {
        return previous != null || next != null;
    }
}
