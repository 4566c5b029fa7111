package caseflow.seal;

import java.nio.charset.StandardCharsets;

/** Looking for words in bytes. */
final class Bytes {

    private Bytes() {}

    static boolean at(byte[] bytes, int from, byte[] word) {
        if (from + word.length > bytes.length) {
            return false;
        }
        int same = 0;
        while (same < word.length && bytes[from + same] == word[same]) {
            same++;
        }
        return same == word.length;
    }

    static boolean contain(byte[] bytes, int end, String text) {
        byte[] word = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i <= Math.min(end, bytes.length) - word.length; i++) {
            if (at(bytes, i, word)) {
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
