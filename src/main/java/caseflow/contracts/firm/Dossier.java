package caseflow.contracts.firm;

import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractFiles;
import caseflow.contracts.ContractPapers;
import caseflow.contracts.Contracts;
import caseflow.settings.FirmSettings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out all there is about a contract: what is written, what was sent, who has read and signed it. */
@Component("contractDossier")
class Dossier {

    private final ContractDrafts drafts;
    private final Contracts contracts;
    private final ContractFiles files;
    private final ContractPapers papers;
    private final Trail trail;
    private final FirmSettings settings;

    Dossier(
            ContractDrafts drafts,
            Contracts contracts,
            ContractFiles files,
            ContractPapers papers,
            Trail trail,
            FirmSettings settings) {
        this.drafts = drafts;
        this.contracts = contracts;
        this.files = files;
        this.papers = papers;
        this.trail = trail;
        this.settings = settings;
    }

    /** With no form filled in but those the model has already. */
    String lay(ContractDraft draft, ClientScope scope, Model model) {
        Contract contract = contracts.lookUp(draft.id(), scope).orElse(null);
        model.addAttribute("draft", draft);
        model.addAttribute("contract", contract);
        model.addAttribute("today", settings.today());
        model.addAttribute("versions", contracts.versions(draft.id(), scope));
        model.addAttribute("attachments", files.of(draft, scope));
        if (contract == null || (draft.unsent() && !contract.binds())) {
            model.addAttribute("preview", drafts.preview(draft, scope));
        }
        if (contract != null) {
            model.addAttribute(
                    "copy",
                    papers.seal(contract, contract.sent().number(), scope).orElse(null));
        }
        trail.lay(draft.subject(), scope, model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", UploadForm.BLANK);
        }
        return "contracts/firm/show";
    }
}
