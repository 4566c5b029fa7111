package caseflow.settings;

import java.util.Set;

/**
 * What the firm wants of the letters that are written for it.
 *
 * @param discreet whether they say no more than that there is something new
 * @param silent the occasions on which none is written
 * @param version counts the changes
 */
public record MailRules(boolean discreet, Set<Occasion> silent, int version) {

    public MailRules {
        silent = Set.copyOf(silent);
    }

    public boolean mails(Occasion occasion) {
        return !silent.contains(occasion);
    }
}
