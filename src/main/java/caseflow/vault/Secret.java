package caseflow.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is worth keeping: of a login all of it, of a file the note alone. What there is not is empty. */
public record Secret(String user, String password, String address, String note) {

    /** One line of it. */
    public enum Field {
        USER,
        PASSWORD,
        ADDRESS,
        NOTE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of what it is called. */
        public String label() {
            return "vault.field." + key();
        }
    }

    public static Secret noted(String note) {
        return new Secret("", "", "", note);
    }

    /** Whether the address is one that a browser can go to. */
    public boolean link() {
        return address.matches("https?://\\S+");
    }

    public String of(Field field) {
        return switch (field) {
            case USER -> user;
            case PASSWORD -> password;
            case ADDRESS -> address;
            case NOTE -> note;
        };
    }

    /** Those with something in them. */
    List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> !of(field).isEmpty())
                .toList();
    }

    /** This may stand in a log. */
    @Override
    public String toString() {
        return "Secret[]";
    }
}
