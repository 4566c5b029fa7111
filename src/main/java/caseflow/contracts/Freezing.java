package caseflow.contracts;

import caseflow.attachments.Attachments;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.prose.Prose;
import caseflow.settings.FirmSettings;
import caseflow.web.Languages;
import caseflow.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes of a draft the page that is signed, in the client's language. */
@Component("contractFreezing")
class Freezing {

    private final MergeValues values;
    private final Prose prose;
    private final Attachments attachments;
    private final FirmSettings settings;
    private final Clients clients;
    private final Languages languages;
    private final TemplateEngine engine;

    Freezing(
            MergeValues values,
            Prose prose,
            Attachments attachments,
            FirmSettings settings,
            Clients clients,
            Languages languages,
            TemplateEngine engine) {
        this.values = values;
        this.prose = prose;
        this.attachments = attachments;
        this.settings = settings;
        this.clients = clients;
        this.languages = languages;
        this.engine = engine;
    }

    Frozen freeze(ContractDraft draft, ClientScope scope) {
        Client client = clients.find(draft.content().client(), scope);
        Words words = languages.in(client.language());
        Merging merged = Merging.fill(draft.content().text(), values.of(draft, client, words, scope));
        List<ContractVersion.File> files = files(draft, scope);
        var document = new StringOutput();
        engine.render(
                "contracts/document.jte",
                Map.of(
                        "words", words,
                        "firm", settings.current().name(),
                        "client", client.name(),
                        "terms", draft.terms(),
                        "html", merged.into(prose.html(merged.markdown())),
                        "files", files),
                document);
        return new Frozen(merged, document.toString(), files);
    }

    private List<ContractVersion.File> files(ContractDraft draft, ClientScope scope) {
        return attachments.of(draft.subject(), scope).stream()
                .map(file -> new ContractVersion.File(
                        file.id().value(),
                        file.name(),
                        file.blob().size(),
                        file.blob().sha256()))
                .toList();
    }
}
