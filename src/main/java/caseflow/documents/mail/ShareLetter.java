package caseflow.documents.mail;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.clients.Permission;
import caseflow.documents.Document;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.settings.FirmSettings;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import caseflow.web.Words;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those with whom documents are shared that they are there. */
@Component
public class ShareLetter {

    /** What comes within a minute comes together. */
    private static final String TOPIC = "documents";

    private final Outbox outbox;
    private final Clients clients;
    private final Contacts contacts;
    private final FirmSettings firm;
    private final Languages languages;
    private final WebSettings web;

    ShareLetter(
            Outbox outbox,
            Clients clients,
            Contacts contacts,
            FirmSettings firm,
            Languages languages,
            WebSettings web) {
        this.outbox = outbox;
        this.clients = clients;
        this.contacts = contacts;
        this.firm = firm;
        this.languages = languages;
        this.web = web;
    }

    /**
     * @param documents of one client, shared alike
     * @return the names of those it went to: of those who see them, whoever wishes to hear of documents
     */
    public List<String> post(List<Document> documents, ClientScope scope) {
        Document first = documents.get(0);
        Words words = languages.in(clients.find(first.client(), scope).language());
        List<Contact> readers = contacts.toMail(first.client(), Permission.DOCUMENTS, scope).stream()
                .filter(first.sharing()::includes)
                // letters are gathered: whoever writes to several does so in the same order always
                .sorted(Comparator.comparing(Contact::email))
                .toList();
        readers.forEach(reader -> outbox.post(letter(documents.size(), reader, words)));
        return readers.stream().map(Contact::name).toList();
    }

    /** Without their names: a letter cannot be unshared. */
    private Letter letter(int documents, Contact reader, Words words) {
        String name = firm.current().name();
        return Letter.to(reader.email(), reader.name(), words)
                .subject("documents.mail.subject", documents, name)
                .say("documents.mail.text", documents, name)
                .action("documents.mail.open", web.address() + "/portal/documents")
                .gathered(TOPIC)
                .confidential();
    }
}
