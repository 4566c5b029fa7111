package caseflow.mail;

/**
 * A PDF that goes with a letter.
 *
 * @param name with its ending
 * @param content empty once the letter has left
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(String name, byte[] content) {

    Enclosure gone() {
        return new Enclosure(name, new byte[0]);
    }

    public boolean kept() {
        return content.length > 0;
    }
}
