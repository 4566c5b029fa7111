package caseflow.web;

/**
 * How a page learns how far long work has come: it asks as long as something moves, but not for ever, so that a page left
 * open keeps nobody signed in.
 *
 * @param place of the page
 * @param times how often it has asked
 */
public record Watch(String place, int times, boolean moving) {

    private static final int OFTEN = 30;
    private static final int MOST = 100;

    public boolean over() {
        return !moving || times > MOST;
    }

    /** In seconds. */
    public int pause() {
        return times < OFTEN ? 2 : 15;
    }

    public String address() {
        return place + "?times=" + (times + 1);
    }
}
