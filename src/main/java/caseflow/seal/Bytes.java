package caseflow.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looking for words in bytes. */
final class Bytes {

    private Bytes() {}

    static boolean at(byte[] bytes, int from, byte[] word) {
        return from + word.length <= bytes.length
                && Arrays.equals(bytes, from, from + word.length, word, 0, word.length);
    }

    static boolean contain(byte[] bytes, int end, String text) {
        byte[] word = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i <= Math.min(end, bytes.length) - word.length; i++) {
            if (bytes[i] == word[0] && at(bytes, i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the hexadecimal digits from there on end. */
    static int skipHex(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && Character.digit(bytes[at], 16) >= 0) {
            at++;
        }
        return at;
    }
}
