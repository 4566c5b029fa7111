package caseflow.contracts;

import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.settings.Firm;
import caseflow.settings.FirmSettings;
import caseflow.web.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the merge fields of a draft today; a field that has nothing to stand in it is left out. */
@Component
class MergeValues {

    private final Contacts contacts;
    private final Matters matters;
    private final FirmSettings settings;

    MergeValues(Contacts contacts, Matters matters, FirmSettings settings) {
        this.contacts = contacts;
        this.matters = matters;
        this.settings = settings;
    }

    Map<MergeField, String> of(ContractDraft draft, Client client, Words words, ClientScope scope) {
        ContractContent content = draft.content();
        List<Contact> signers =
                content.signers().stream().map(id -> contacts.find(id, scope)).toList();
        Firm firm = settings.current();
        MatterId matter = content.matter();
        var values = new EnumMap<MergeField, String>(MergeField.class);
        put(values, MergeField.CLIENT_NAME, client.name());
        put(values, MergeField.CLIENT_ADDRESS, client.address());
        put(values, MergeField.CLIENT_NUMBER, client.number());
        put(
                values,
                MergeField.CONTACT_NAME,
                signers.isEmpty() ? null : signers.get(0).name());
        put(
                values,
                MergeField.CONTACT_EMAIL,
                signers.isEmpty() ? null : signers.get(0).email());
        put(values, MergeField.SIGNERS, signers.stream().map(Contact::name).collect(Collectors.joining(", ")));
        put(values, MergeField.FIRM_NAME, firm.name());
        put(values, MergeField.FIRM_ADDRESS, firm.address());
        put(
                values,
                MergeField.MATTER,
                matter == null ? null : matters.find(matter, scope).label());
        put(values, MergeField.TOPIC, content.topic());
        put(values, MergeField.VALUE, content.value() == null ? null : words.money(content.value()));
        put(values, MergeField.START, day(content.startsOn(), words));
        put(values, MergeField.END, day(content.endsOn(), words));
        put(values, MergeField.TODAY, words.date(settings.today()));
        return values;
    }

    private static @Nullable String day(@Nullable LocalDate day, Words words) {
        return day == null ? null : words.date(day);
    }

    private static void put(Map<MergeField, String> values, MergeField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }
}
