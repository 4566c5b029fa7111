package caseflow.pdf;

/** A document that no PDF can be made of: not well-formed, too large, or asking for something from outside. */
public class Unprintable extends RuntimeException {

    Unprintable(String why) {
        super(why);
    }

    Unprintable(String why, Throwable cause) {
        super(why, cause);
    }
}
