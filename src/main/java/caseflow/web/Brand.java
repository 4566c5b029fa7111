package caseflow.web;

import java.time.ZoneId;

/**
 * The firm, as far as every page and every letter shows it.
 *
 * @param zone the zone that moments are shown in to whoever set none of their own
 * @param discreet whether its letters say no more than that there is something new
 */
public record Brand(String name, String email, String phone, ZoneId zone, boolean discreet) {

    /** The letter in the mark beside the name. */
    public String initial() {
        return name.isEmpty() ? "C" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The phone number as a telephone wants it. */
    public String dial() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
