package caseflow.attachments;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.storage.BlobId;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import org.springframework.stereotype.Component;

/** Writes to the firm's people, who have to fetch a file from a backup, in the transaction that noticed its loss. */
@Component
public class LostFileLetters {

    private final Clients clients;
    private final Staff staff;
    private final Languages languages;
    private final Outbox outbox;
    private final WebSettings web;

    LostFileLetters(Clients clients, Staff staff, Languages languages, Outbox outbox, WebSettings web) {
        this.clients = clients;
        this.staff = staff;
        this.languages = languages;
        this.outbox = outbox;
        this.web = web;
    }

    /**
     * @param text key of the sentence that says so; its values are the client, the name and the file
     * @param name by which people know it
     */
    public void post(String text, ClientId client, String name, BlobId blob) {
        String of = clients.find(client, ClientScope.ALL).name();
        for (Staff.Member member : staff.all()) {
            outbox.post(Letter.to(member.email(), member.name(), languages.in(member.language()))
                    .subject("attachments.mail.lost.subject", of)
                    .say(text, of, name, blob.toString())
                    .action("attachments.mail.lost.open", web.address() + "/firm/clients/" + client)
                    .confidential());
        }
    }
}
