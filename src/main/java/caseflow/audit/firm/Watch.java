package caseflow.audit.firm;

import caseflow.audit.Check;
import java.util.List;

/**
 * How the page learns how far the checks have come: it asks as long as one is under way, but not for ever, so that a page
 * left open keeps nobody signed in.
 *
 * @param times how often it has asked
 */
public record Watch(List<Check> checks, int times) {

    private static final int OFTEN = 30;
    private static final int MOST = 100;

    public boolean over() {
        return times > MOST || checks.stream().noneMatch(Check::running);
    }

    /** In seconds. */
    public int pause() {
        return times < OFTEN ? 2 : 15;
    }

    public String address() {
        return "/firm/audit/verification?times=" + (times + 1);
    }
}
