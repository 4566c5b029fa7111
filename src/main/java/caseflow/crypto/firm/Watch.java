package caseflow.crypto.firm;

import caseflow.crypto.Rotation;
import java.util.List;

/**
 * How the page learns how far the rotations have come: it asks as long as one moves, but not for ever, so that a page left
 * open keeps nobody signed in.
 *
 * @param times how often it has asked
 */
public record Watch(List<Rotation> rotations, int times) {

    private static final int OFTEN = 30;
    private static final int MOST = 100;

    public boolean over() {
        return times > MOST || rotations.stream().noneMatch(Rotation::moving);
    }

    /** In seconds. */
    public int pause() {
        return times < OFTEN ? 2 : 15;
    }

    public String address() {
        return "/firm/settings/keys?times=" + (times + 1);
    }
}
