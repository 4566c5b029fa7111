package caseflow.offers;

import caseflow.attachments.Attachments;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.prose.Prose;
import caseflow.settings.FirmSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes of a draft what the client is shown. */
@Component
class Freezing {

    private final Prose prose;
    private final Matters matters;
    private final Attachments attachments;
    private final FirmSettings settings;

    Freezing(Prose prose, Matters matters, Attachments attachments, FirmSettings settings) {
        this.prose = prose;
        this.matters = matters;
        this.attachments = attachments;
        this.settings = settings;
    }

    Sheet freeze(OfferDraft draft, ClientScope scope) {
        OfferContent content = draft.content();
        MatterId matter = content.matter();
        return new Sheet(
                draft.kind(),
                settings.current().name(),
                draft.clientName(),
                matter == null ? "" : matters.find(matter, scope).label(),
                content.title(),
                content.text(),
                prose.html(content.text()),
                content.lines(),
                content.lines().totals(),
                files(draft, scope));
    }

    private List<Sheet.File> files(OfferDraft draft, ClientScope scope) {
        return attachments.of(draft.subject(), scope).stream()
                .map(file -> new Sheet.File(
                        file.id().value(),
                        file.name(),
                        file.blob().size(),
                        file.blob().sha256()))
                .toList();
    }
}
