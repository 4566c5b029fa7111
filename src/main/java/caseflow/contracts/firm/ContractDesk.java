package caseflow.contracts.firm;

import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.clients.MatterChoice;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractType;
import caseflow.contracts.ContractTypes;
import caseflow.contracts.MergeField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what the form of a contract needs beside itself. */
@Component
class ContractDesk {

    /** What can be chosen for a contract of that client. */
    record Choices(
            Client client,
            CurrencyUnit currency,
            MatterChoice matters,
            List<Contact> contacts,
            List<ContractType> types) {}

    private final Matters matters;
    private final Contacts contacts;
    private final ContractTypes types;

    ContractDesk(Matters matters, Contacts contacts, ContractTypes types) {
        this.matters = matters;
        this.contacts = contacts;
        this.types = types;
    }

    /** For a new contract. */
    Choices choices(Client client, ClientScope scope) {
        return choices(client, client.currency(), null, scope);
    }

    /** For one that exists, whose currency stays whatever becomes of the client's. */
    Choices choices(Client client, ContractContent content, ClientScope scope) {
        return choices(client, content.currency(), content.matter(), scope);
    }

    private Choices choices(Client client, CurrencyUnit currency, @Nullable MatterId current, ClientScope scope) {
        return new Choices(
                client,
                currency,
                MatterChoice.of(matters.of(client.id(), scope), current),
                contacts.of(client.id(), scope),
                types.all());
    }

    void lay(ContractForm form, Choices choices, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("client", choices.client());
        model.addAttribute("currency", choices.currency());
        model.addAttribute("matters", choices.matters().options());
        model.addAttribute("contacts", choices.contacts());
        model.addAttribute("chosen", form.signers());
        model.addAttribute("types", options(choices.types()));
        model.addAttribute("mergeFields", MergeField.values());
    }

    static Map<String, String> options(List<ContractType> types) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "–");
        types.forEach(type -> options.put(Long.toString(type.id()), type.name()));
        return options;
    }
}
