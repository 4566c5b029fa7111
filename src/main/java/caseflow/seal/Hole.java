package caseflow.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The place in a file where a signature lies in hexadecimal digits: the only one that the signature does not cover.
 * Found by looking at bytes alone, so that no file can make us do anything but that.
 *
 * @param from of the bracket before the digits
 * @param to behind the bracket after them
 */
@SuppressWarnings("ArrayRecordComponent")
record Hole(byte[] file, int from, int to) {

    private static final byte[] KEY = "/Contents <".getBytes(StandardCharsets.US_ASCII);

    /** A signature is a sequence whose length takes more than a byte. */
    private static final byte[] BEGINNING = "308".getBytes(StandardCharsets.US_ASCII);

    /** More are not looked at: a document of ours has one. */
    private static final int MOST = 8;

    private static final int LARGEST = 512 * 1024;
    private static final int NEIGHBOURHOOD = 4096;

    /** The last one first. */
    static List<Hole> in(byte[] file) {
        List<Hole> found = new ArrayList<>();
        for (int at = file.length - KEY.length; at >= 0 && found.size() < MOST; at--) {
            if (Bytes.at(file, at, KEY) && Bytes.at(file, at + KEY.length, BEGINNING)) {
                int end = Bytes.skipHex(file, at + KEY.length);
                if (end < file.length && file[end] == '>' && end - at < LARGEST) {
                    found.add(new Hole(file, at + KEY.length - 1, end + 1));
                }
            }
        }
        return found;
    }

    /** What is in it, with the zeros that fill it up. */
    byte[] content() {
        String digits = new String(file, from + 1, to - from - 2, StandardCharsets.US_ASCII);
        return HexFormat.of().parseHex(digits.substring(0, digits.length() / 2 * 2));
    }

    /** Whether these bytes are written as we write them, and nothing but a few zeros comes after. */
    boolean holds(byte[] seal) {
        int room = (to - from - 2) / 2;
        String digits = HexFormat.of().withUpperCase().formatHex(seal) + "00".repeat(Math.max(0, room - seal.length));
        return room - seal.length <= SealPress.LEEWAY
                && digits.equals(new String(file, from + 1, to - from - 2, StandardCharsets.US_ASCII));
    }

    /** Whether the document says, as we write it, that all of it is covered but this. */
    boolean isOnly() {
        String range = "\n/ByteRange [0 %d %d %d]".formatted(from, to, file.length - to);
        return Bytes.at(file, to, range.getBytes(StandardCharsets.US_ASCII));
    }

    /** What stands before it, in the signature's dictionary and further up. */
    String before() {
        int start = Math.max(0, from - NEIGHBOURHOOD);
        return new String(file, start, from - start, StandardCharsets.ISO_8859_1);
    }

    byte[] digestOfTheRest() {
        MessageDigest digest = Sha256.digest();
        digest.update(file, 0, from);
        digest.update(file, to, file.length - to);
        return digest.digest();
    }
}
