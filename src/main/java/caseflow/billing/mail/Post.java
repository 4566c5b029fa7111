package caseflow.billing.mail;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.clients.Permission;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.FirmSettings;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Writes to all contacts of a client who are to hear of invoices, in the client's language. */
@Component
class Post {

    private final Outbox outbox;
    private final Clients clients;
    private final Contacts contacts;
    private final Languages languages;
    private final FirmSettings settings;
    private final WebSettings web;

    Post(
            Outbox outbox,
            Clients clients,
            Contacts contacts,
            Languages languages,
            FirmSettings settings,
            WebSettings web) {
        this.outbox = outbox;
        this.clients = clients;
        this.contacts = contacts;
        this.languages = languages;
        this.settings = settings;
        this.web = web;
    }

    List<String> each(ClientId client, ClientScope scope, BiFunction<Contact, Words, Letter> letter) {
        Words words = languages.in(clients.find(client, scope).language());
        List<Contact> readers = contacts.toMail(client, Permission.INVOICES, scope);
        // letters may be gathered: whoever writes to several does so in the same order always
        readers.stream()
                .sorted(Comparator.comparing(contact -> contact.email().toLowerCase(Locale.ROOT)))
                .forEach(reader -> outbox.post(letter.apply(reader, words)));
        return readers.stream().map(Contact::name).toList();
    }

    String firm() {
        return settings.current().name();
    }

    /** Whether the firm says where money can be sent. A letter never does: whoever forges one would say it too. */
    boolean takesTransfers() {
        return !settings.current().bankDetails().isBlank();
    }

    String address(String path) {
        return web.address() + path;
    }
}
