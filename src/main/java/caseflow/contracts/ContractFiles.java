package caseflow.contracts;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentId;
import caseflow.attachments.Attachments;
import caseflow.clients.ClientScope;
import caseflow.web.NotFound;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the files of a contract: those on the draft, and those that were sent. */
@Service
@Transactional
public class ContractFiles {

    private final Attachments attachments;
    private final ContractDraftStore drafts;

    ContractFiles(Attachments attachments, ContractDraftStore drafts) {
        this.attachments = attachments;
        this.drafts = drafts;
    }

    /** One that goes with the latest version, even if it was taken off the draft since. */
    @Transactional(readOnly = true)
    public Attachment find(Contract contract, AttachmentId id, ClientScope scope) {
        boolean shown = contract.sent().files().stream().anyMatch(file -> file.id() == id.value());
        if (!shown) {
            throw new NotFound();
        }
        return attachments.find(id, contract.subject(), scope);
    }

    /** Any that was ever on the draft. */
    @Transactional(readOnly = true)
    public Attachment find(ContractDraft draft, AttachmentId id, ClientScope scope) {
        return attachments.find(id, draft.subject(), scope);
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(ContractDraft draft, ClientScope scope) {
        return attachments.of(draft.subject(), scope);
    }

    /** The bytes as they came; whoever asks closes them. */
    @Transactional(readOnly = true)
    public InputStream open(Attachment file) {
        return attachments.open(file);
    }

    /** Puts a file with the draft; the client sees it when it is sent. */
    public void add(ContractDraft draft, String name, InputStream bytes, ClientScope scope, Actor actor) {
        attachments.add(draft.subject(), draft.content().client(), name, bytes, actor);
        drafts.touch(draft.id(), scope);
    }

    public void remove(ContractDraft draft, AttachmentId id, ClientScope scope, Actor actor) {
        attachments.remove(id, draft.subject(), scope, actor);
        drafts.touch(draft.id(), scope);
    }
}
