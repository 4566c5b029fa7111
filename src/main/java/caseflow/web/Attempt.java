package caseflow.web;

import org.springframework.ui.Model;

/**
 * A deed that a {@link Conflict} may refuse, because somebody else was faster. Then the form is shown again as it was typed,
 * with the sentence in {@code web/ui/refused}; such a page answers 409 without its controller saying so.
 */
public final class Attempt {

    static final String REFUSED = "refused";

    private Attempt() {}

    /** @return whether it was done; otherwise the page is to be shown again */
    public static boolean succeeds(Model model, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Conflict refused) {
            model.addAttribute(REFUSED, refused);
            return false;
        }
    }
}
