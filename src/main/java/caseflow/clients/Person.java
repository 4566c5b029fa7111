package caseflow.clients;

/**
 * Who a contact is.
 *
 * @param title what this person is at the client, such as {@code Managing director}; may be empty
 * @param email as typed; compared without regard to case
 * @param phone may be empty
 */
public record Person(
        String firstName, String lastName, String title, String email, String phone, TextDirection direction) {

    public String name() {
        return (firstName + " " + lastName).strip();
    }

    Person introduce(Introduction words) {
        return new Person(words.firstName(), words.lastName(), title, email, words.phone(), direction);
    }

    boolean sharesEmailWith(Person other) {
        return email.equalsIgnoreCase(other.email);
    }
}
