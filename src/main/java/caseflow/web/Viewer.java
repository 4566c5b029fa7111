package caseflow.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The person a page is drawn for, once somebody is signed in: all that layouts may know of an account. */
public interface Viewer {

    enum Door {
        FIRM,
        PORTAL
    }

    /** A portal this person may switch to. */
    record Portal(long contactId, String clientName) {}

    Door door();

    String name();

    /** First letters of the first and the last name. */
    default String initials() {
        String[] names = name().strip().split("\\s+", -1);
        String first = names[0];
        String last = names.length > 1 ? names[names.length - 1] : "";
        return initial(first) + initial(last);
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Below the name: the client whose portal it is, empty for staff. */
    String standing();

    Locale locale();

    /** The zone this person reads times in; none for the firm's. */
    @Nullable
    ZoneId zone();

    /**
     * How long yet, from this request on, what asks for a fresh proof of identity is open to this person; zero if they
     * would be asked.
     */
    Duration unlocked();

    /** Whether the section of that key, {@code invoices} for instance, is open to this person. */
    boolean may(String section);

    /** The name of who looks at the portal as this person, where somebody else does. */
    @Nullable
    String previewer();

    /** Every portal of this person, the one on show among them. */
    List<Portal> portals();
}
