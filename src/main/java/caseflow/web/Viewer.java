package caseflow.web;

import java.util.List;
import java.util.Locale;

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

    /** Below the name: the client whose portal it is, empty for staff. */
    String standing();

    Locale locale();

    /** Whether the section of that key, {@code invoices} for instance, is open to this person. */
    boolean may(String section);

    /** Every portal of this person, the one on show among them. */
    List<Portal> portals();
}
