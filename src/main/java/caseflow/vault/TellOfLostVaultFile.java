package caseflow.vault;

import caseflow.attachments.LostFileLetters;
import caseflow.clients.ClientScope;
import caseflow.storage.BlobLost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Knows whose vault a lost file lay in. The letter gives a number in place of its name. */
@Component
class TellOfLostVaultFile {

    private final VaultStore store;
    private final LostFileLetters letters;

    TellOfLostVaultFile(VaultStore store, LostFileLetters letters) {
        this.store = store;
        this.letters = letters;
    }

    @EventListener
    void on(BlobLost lost) {
        store.find(lost.blob(), ClientScope.ALL)
                .ifPresent(item -> letters.post("vault.mail.lost", item.client(), "#" + item.id(), lost.blob()));
    }
}
