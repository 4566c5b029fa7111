package caseflow.crypto;

/** What was wrapped anew in one transaction, and where it ended. */
record Part(int done, int broken, String holder, String place) {

    static final Part NOTHING = new Part(0, 0, "", "");

    boolean nothing() {
        return done + broken == 0;
    }
}
