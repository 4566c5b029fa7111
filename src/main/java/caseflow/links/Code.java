package caseflow.links;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** Six figures, mailed to prove a mailbox. */
record Code(String figures) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Code fresh() {
        return new Code("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** As people type it: with blanks or a dash between, if they like. */
    static Code typed(String text) {
        return new Code(text.replaceAll("[^0-9]", ""));
    }

    byte[] bytes() {
        return figures.getBytes(StandardCharsets.US_ASCII);
    }

    boolean is(byte[] other) {
        return MessageDigest.isEqual(bytes(), other);
    }

    @Override
    public String toString() {
        return "Code[]";
    }
}
