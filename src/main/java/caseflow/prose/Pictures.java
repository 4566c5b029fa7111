package caseflow.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pictures that a text may show: its own, and no others. In the text one is called {@code image:12}. */
@FunctionalInterface
public interface Pictures {

    Pictures NONE = id -> null;

    Pattern NAMED = Pattern.compile("image:(\\d{1,18})");

    /** Where that one is, below this server; null if the text has no such picture. */
    @Nullable
    String address(long id);

    /** Where the one is that a text names so; null for whatever is not a picture of its own. */
    default @Nullable String named(String destination) {
        Matcher name = NAMED.matcher(destination);
        return name.matches() ? address(Long.parseLong(name.group(1))) : null;
    }
}
