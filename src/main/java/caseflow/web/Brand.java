package caseflow.web;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The firm, as far as every page and every letter shows it.
 *
 * @param zone the zone that moments are shown in to whoever set none of their own
 * @param discreet whether its letters say no more than that there is something new
 * @param look its colour and its logos
 */
public record Brand(String name, String email, String phone, ZoneId zone, boolean discreet, Look look) {

    /** One that has said nothing of its look. */
    public Brand(String name, String email, String phone, ZoneId zone, boolean discreet) {
        this(name, email, phone, zone, discreet, Look.NONE);
    }

    /**
     * Where the parts of a look are to be had; none is there for certain.
     *
     * @param sheet that gives the pages their colour
     * @param light the logo to be shown on light
     * @param dark the one to be shown on dark
     */
    public record Look(
            @Nullable String sheet,
            @Nullable String light,
            @Nullable String dark) {

        public static final Look NONE = new Look(null, null, null);
    }

    /** The letter in the mark beside the name. */
    public String initial() {
        return name.isEmpty() ? "C" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The phone number as a telephone wants it. */
    public String dial() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
