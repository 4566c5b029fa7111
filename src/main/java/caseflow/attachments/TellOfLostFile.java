package caseflow.attachments;

import caseflow.clients.ClientScope;
import caseflow.storage.BlobLost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Knows what a lost file was attached to. */
@Component
class TellOfLostFile {

    private final AttachmentStore store;
    private final LostFileLetters letters;
    private final ApplicationEventPublisher events;

    TellOfLostFile(AttachmentStore store, LostFileLetters letters, ApplicationEventPublisher events) {
        this.store = store;
        this.letters = letters;
        this.events = events;
    }

    @EventListener
    void on(BlobLost lost) {
        store.find(lost.blob(), ClientScope.ALL).ifPresent(this::tell);
    }

    private void tell(Attachment lost) {
        events.publishEvent(AttachmentLost.of(lost));
        letters.post(
                "attachments.mail.lost.text",
                lost.client(),
                lost.name(),
                lost.blob().id());
    }
}
