package caseflow.attachments;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.Staff;
import caseflow.mail.Letter;
import caseflow.mail.Outbox;
import caseflow.storage.BlobLost;
import caseflow.web.Languages;
import caseflow.web.WebSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the firm's people, who have to fetch the file from a backup, in the transaction that noticed it. */
@Component
class TellOfLostFile {

    private final AttachmentStore store;
    private final Clients clients;
    private final Staff staff;
    private final Languages languages;
    private final Outbox outbox;
    private final WebSettings web;
    private final ApplicationEventPublisher events;

    TellOfLostFile(
            AttachmentStore store,
            Clients clients,
            Staff staff,
            Languages languages,
            Outbox outbox,
            WebSettings web,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clients = clients;
        this.staff = staff;
        this.languages = languages;
        this.outbox = outbox;
        this.web = web;
        this.events = events;
    }

    @EventListener
    void on(BlobLost lost) {
        store.find(lost.blob(), ClientScope.ALL).ifPresent(this::tell);
    }

    private void tell(Attachment lost) {
        events.publishEvent(AttachmentLost.of(lost));
        String client = clients.find(lost.client(), ClientScope.ALL).name();
        for (Staff.Member member : staff.all()) {
            outbox.post(Letter.to(member.email(), member.name(), languages.in(member.language()))
                    .subject("attachments.mail.lost.subject", client)
                    .say(
                            "attachments.mail.lost.text",
                            client,
                            lost.name(),
                            lost.blob().id().toString())
                    .action("attachments.mail.lost.open", web.address() + "/firm/clients/" + lost.client())
                    .confidential());
        }
    }
}
