package caseflow.crypto;

/**
 * Whose a key is. One client may own several, each destroyed by itself.
 *
 * @param name opaque here, and never changed: {@code client 7}, {@code vault of client 7}
 * @param clientId whose row the key is, for row-level security
 */
public record Owner(String name, long clientId) {

    private static final int LONGEST = 200;

    public Owner {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("an owner has a name of at most " + LONGEST + " characters");
        }
    }
}
