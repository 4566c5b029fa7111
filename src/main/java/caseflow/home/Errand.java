package caseflow.home;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs somebody of the firm, or that they want to know.
 *
 * @param what it is, such as {@code answer.accepted}
 * @param path to it, below the firm's door
 * @param list in which all of its kind are, the same way
 * @param title empty if it has none
 * @param client its name, empty if it is no client's
 * @param who did it, empty if nobody did
 * @param at when that was
 * @param day on which it ends
 * @param place among its kind, from 1
 * @param total how many there are of its kind
 */
public record Errand(
        String what,
        String path,
        String list,
        String title,
        String client,
        String who,
        @Nullable Instant at,
        @Nullable LocalDate day,
        int place,
        int total) {

    /** The message key of its sentence; the values are who, the title and the total. */
    public String sentence() {
        return "home.errand." + what;
    }

    /** The message key of what its list is called. */
    public String section() {
        return "web.nav." + list.replaceFirst("\\?.*", "");
    }

    /** The key of the part of the console in which its list is. */
    String part() {
        return list.replaceFirst("[/?].*", "");
    }

    /** Whether there may be so many that they are said in one line. */
    public boolean counted() {
        return in("draft") || (title.isEmpty() && client.isEmpty());
    }

    boolean in(String group) {
        return what.startsWith(group + ".");
    }
}
