package caseflow.documents.firm;

import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.documents.Document;
import caseflow.documents.DocumentChangedMeanwhile;
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
 * @param seen the versions of the records that the person saw, in the order of the documents
 */
public record ShareForm(String who, List<String> contacts, String tell, List<String> seen) {

    public ShareForm(
            @Nullable String who, @Nullable List<String> contacts, @Nullable String tell, @Nullable List<String> seen) {
        this.who = Typed.line(who);
        this.contacts = contacts == null ? List.of() : List.copyOf(contacts);
        this.tell = Typed.line(tell);
        this.seen = seen == null ? List.of() : List.copyOf(seen);
    }

    /** As they are shared; nothing is chosen where that is nobody yet, or not all of them are shared alike. */
    static ShareForm of(List<Document> documents) {
        Sharing first = documents.get(0).sharing();
        boolean alike =
                documents.stream().allMatch(document -> document.sharing().equals(first));
        List<String> chosen = first.contacts().stream().map(ContactId::toString).toList();
        if (!alike || !first.shared()) {
            return new ShareForm("", List.of(), alike ? "true" : "", List.of());
        }
        return new ShareForm(first.all() ? "all" : "some", chosen, "", List.of());
    }

    /** @throws DocumentChangedMeanwhile if one is not as the person saw it */
    void judge(List<Document> documents) {
        for (int i = 0; i < documents.size(); i++) {
            documents.get(i).seen(i < seen.size() ? Typed.version(seen.get(i)) : -1);
        }
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
