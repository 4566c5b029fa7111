package caseflow.documents.firm;

import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.documents.Sharing;
import caseflow.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * With whom to share, as it is chosen.
 *
 * @param who {@code all}, {@code some} or {@code nobody}
 * @param contacts ids of those who are chosen
 * @param tell whether they are to be mailed
 */
public record ShareForm(String who, List<String> contacts, String tell) {

    public ShareForm(@Nullable String who, @Nullable List<String> contacts, @Nullable String tell) {
        this.who = Typed.line(who);
        this.contacts = contacts == null ? List.of() : List.copyOf(contacts);
        this.tell = Typed.line(tell);
    }

    static ShareForm of(Sharing sharing) {
        List<String> chosen =
                sharing.contacts().stream().map(ContactId::toString).toList();
        boolean some = sharing.shared() && !sharing.all();
        return new ShareForm(some ? "some" : "all", chosen, sharing.shared() ? "" : "true");
    }

    boolean tells() {
        return tell.equals("true");
    }

    /** Nothing if it makes no sense, which the field then says. */
    Optional<Sharing> read(List<Contact> readers, BindingResult errors) {
        return switch (who) {
            case "all" -> Optional.of(Sharing.ALL);
            case "nobody" -> Optional.of(Sharing.NOBODY);
            case "some" -> some(readers, errors);
            default -> {
                errors.rejectValue("who", "documents.who.missing");
                yield Optional.empty();
            }
        };
    }

    private Optional<Sharing> some(List<Contact> readers, BindingResult errors) {
        Set<ContactId> chosen = readers.stream()
                .map(Contact::id)
                .filter(id -> contacts.contains(id.toString()))
                .collect(Collectors.toSet());
        if (chosen.isEmpty() || chosen.size() < Set.copyOf(contacts).size()) {
            errors.rejectValue("contacts", "documents.contacts.missing");
            return Optional.empty();
        }
        return Optional.of(Sharing.with(chosen));
    }
}
