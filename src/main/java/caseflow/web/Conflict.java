package caseflow.web;

import java.util.List;

/**
 * Something that is so, and that therefore refuses the deed: answered with 409, a sentence, and the way on. Modules name
 * theirs for the fact, {@code InvoiceAlreadyIssued}.
 */
public abstract class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> words;

    /**
     * @param key of the sentence that says what happened and what to do
     * @param words the values in it, money as such
     */
    protected Conflict(String key, Object... words) {
        super(key, null, false, false);
        this.key = key;
        this.words = List.of(words);
    }

    public String key() {
        return key;
    }

    public Object[] words() {
        return words.toArray();
    }
}
