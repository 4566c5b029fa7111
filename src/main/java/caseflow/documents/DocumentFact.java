package caseflow.documents;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import caseflow.clients.ClientId;
import caseflow.clients.Permission;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a document.
 *
 * @param shown whether those of the client who see the document may know of it
 */
public record DocumentFact(Actor actor, ClientId client, DocumentId document, String label, What what, boolean shown)
        implements AuditedEvent {

    /** What can happen; the client is told of some of it. */
    public enum What {
        ADDED(false),
        VERSIONED(true),
        EDITED(false),
        SHARED(true),
        CHOSEN(false),
        UNSHARED(false),
        REMOVED(false),
        RESTORED(false);

        private final boolean told;

        What(boolean told) {
            this.told = told;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DocumentFact inside(Document document, What what, Actor actor) {
        return new DocumentFact(actor, document.client(), document.id(), document.name(), what, false);
    }

    static DocumentFact of(Document document, What what, Actor actor) {
        boolean shared = document.sharing().shared();
        return new DocumentFact(actor, document.client(), document.id(), document.name(), what, shared);
    }

    /**
     * For the firm's eyes: readers need not know of each other.
     *
     * @param readers the names of those it is shared with now, and with nobody else
     */
    static DocumentFact chosen(Document document, String readers, Actor actor) {
        String label = document.name() + " (" + readers + ")";
        return new DocumentFact(actor, document.client(), document.id(), label, What.CHOSEN, false);
    }

    @Override
    public Long clientId() {
        return client.value();
    }

    @Override
    public String deed() {
        return String.join(".", "document", what.key());
    }

    @Override
    public String path() {
        return "documents/" + document;
    }

    @Override
    public @Nullable String section() {
        return shown && what.told ? Permission.DOCUMENTS.key() : null;
    }
}
