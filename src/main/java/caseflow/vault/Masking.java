package caseflow.vault;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** What was shown is hidden again by itself, with scripts and without. */
public final class Masking {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Time to write down what will not be there again. */
    private static final Duration ONCE = Duration.ofMinutes(5);

    private Masking() {}

    /**
     * How long what is shown stays on the page.
     *
     * @param forGood whether it is gone then
     */
    public static Duration after(boolean forGood) {
        return forGood ? ONCE : SOON;
    }

    /** Where there are scripts they see to it, in place. */
    public static void without(boolean scripts, boolean forGood, String place, HttpServletResponse response) {
        if (!scripts) {
            response.setHeader("Refresh", after(forGood).toSeconds() + ";url=" + place);
        }
    }
}
