package caseflow.web;

import java.util.Map;

/** What a module proposes to be typed into a field of another one's form. */
public interface Suggestions {

    /** The kind of field: {@code tax}. */
    String field();

    /** What can be typed, and what people call it. */
    Map<String, String> choices();

    /** What a new field begins with; empty for nothing. */
    String usual();
}
