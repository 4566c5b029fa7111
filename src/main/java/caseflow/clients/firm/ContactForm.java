package caseflow.clients.firm;

import caseflow.clients.Contact;
import caseflow.clients.ContactDraft;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.Person;
import caseflow.clients.TextDirection;
import caseflow.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param version of the contact that is edited, none for a new one */
public record ContactForm(
        @NotBlank @Size(max = 80) String firstName,
        @Size(max = 80) String lastName,
        @Size(max = 80) String title,

        @NotBlank @Size(max = 254) @Email(regexp = "([^\\s@]+@[^\\s@]+\\.[^\\s@.]+)?")
        String email,

        @Size(max = 40) String phone,
        @NotNull TextDirection direction,
        Set<Permission> permissions,
        Set<MailChoice> mails,
        @Nullable Boolean primary,
        @Nullable Boolean portal,
        @Nullable Integer version) {

    public ContactForm {
        firstName = Typed.line(firstName);
        lastName = Typed.line(lastName);
        title = Typed.line(title);
        email = Objects.requireNonNullElse(email, "").strip();
        phone = Typed.line(phone);
        permissions = Objects.requireNonNullElse(permissions, Set.of());
        mails = Objects.requireNonNullElse(mails, Set.of());
    }

    /** The vault is opened to nobody by default. */
    static ContactForm blank() {
        return new ContactForm(
                "",
                "",
                "",
                "",
                "",
                TextDirection.AUTO,
                EnumSet.complementOf(EnumSet.of(Permission.VAULT)),
                EnumSet.allOf(MailChoice.class),
                false,
                false,
                null);
    }

    static ContactForm of(Contact contact) {
        Person person = contact.person();
        return new ContactForm(
                person.firstName(),
                person.lastName(),
                person.title(),
                person.email(),
                person.phone(),
                person.direction(),
                contact.permissions(),
                contact.mails(),
                contact.primary(),
                contact.access() != null,
                contact.version());
    }

    ContactDraft draft() {
        return new ContactDraft(
                new Person(firstName, lastName, title, email, phone, direction),
                permissions,
                mails,
                Boolean.TRUE.equals(primary),
                asksForAccess());
    }

    boolean asksForAccess() {
        return Boolean.TRUE.equals(portal);
    }

    /** A form that does not say which version it saw has seen none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
