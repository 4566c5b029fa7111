package caseflow.contracts.firm;

import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractId;
import caseflow.contracts.ContractPapers;
import caseflow.contracts.Contracts;
import caseflow.pdf.PdfAnswer;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a contract whatever has become of it, on the page and on paper. */
@Controller
@RequestMapping("/firm/contracts/{id}")
class FirmContractSheetController {

    private final ContractDrafts drafts;
    private final Contracts contracts;
    private final ContractPapers papers;
    private final Dossier dossier;

    FirmContractSheetController(ContractDrafts drafts, Contracts contracts, ContractPapers papers, Dossier dossier) {
        this.drafts = drafts;
        this.contracts = contracts;
        this.papers = papers;
        this.dossier = dossier;
    }

    @GetMapping
    String show(@PathVariable ContractId id, ClientScope scope, Model model) {
        return dossier.lay(drafts.find(id, scope), scope, model);
    }

    /** Of a draft that was never sent a preview. */
    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(@PathVariable ContractId id, ClientScope scope) {
        Optional<Contract> sent = contracts.lookUp(id, scope);
        if (sent.isPresent()) {
            return PdfAnswer.download(papers.of(sent.get(), scope));
        }
        ContractDraft draft = drafts.find(id, scope);
        return PdfAnswer.show(papers.preview(draft, drafts.preview(draft, scope).version(), scope));
    }
}
