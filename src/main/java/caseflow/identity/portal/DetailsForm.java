package caseflow.identity.portal;

import caseflow.clients.Contact;
import caseflow.clients.Introduction;
import caseflow.clients.Person;
import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What contacts may change of themselves; whatever else a form sends has no place to go. */
public record DetailsForm(
        @NotBlank @Size(max = 80) String firstName,
        @Size(max = 80) String lastName,
        @Size(max = 40) String phone,
        @Nullable Integer version) {

    public DetailsForm {
        firstName = Typed.line(firstName);
        lastName = Typed.line(lastName);
        phone = Typed.line(phone);
    }

    static DetailsForm of(Contact contact) {
        Person person = contact.person();
        return new DetailsForm(person.firstName(), person.lastName(), person.phone(), contact.version());
    }

    Introduction words() {
        return new Introduction(firstName, lastName, phone);
    }

    /** A form that does not say which version it saw has seen none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
