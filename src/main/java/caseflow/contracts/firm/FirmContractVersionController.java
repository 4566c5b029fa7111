package caseflow.contracts.firm;

import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.ContractPapers;
import caseflow.contracts.ContractVersion;
import caseflow.contracts.Contracts;
import caseflow.pdf.PdfAnswer;
import caseflow.prose.Difference;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was sent before, and what has changed between. */
@Controller
@RequestMapping("/firm/contracts/{id}/versions/{number}")
class FirmContractVersionController {

    private final Contracts contracts;
    private final ContractPapers papers;

    FirmContractVersionController(Contracts contracts, ContractPapers papers) {
        this.contracts = contracts;
        this.papers = papers;
    }

    @GetMapping
    String show(@PathVariable ContractId id, @PathVariable int number, ClientScope scope, Model model) {
        Contract contract = contracts.find(id, scope);
        model.addAttribute("contract", contract);
        model.addAttribute("version", contracts.version(id, number, scope));
        model.addAttribute("copy", papers.seal(contract, number, scope).orElse(null));
        return "contracts/firm/version";
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(@PathVariable ContractId id, @PathVariable int number, ClientScope scope) {
        contracts.version(id, number, scope);
        return PdfAnswer.download(papers.of(contracts.find(id, scope), number, scope));
    }

    /** Against the one before. */
    @GetMapping("/difference")
    String difference(@PathVariable ContractId id, @PathVariable int number, ClientScope scope, Model model) {
        ContractVersion version = contracts.version(id, number, scope);
        ContractVersion before = contracts.version(id, number - 1, scope);
        model.addAttribute("contract", contracts.find(id, scope));
        model.addAttribute("version", version);
        model.addAttribute("difference", Difference.between(text(before), text(version)));
        return "contracts/firm/difference";
    }

    private static String text(ContractVersion version) {
        return version.terms().topic() + "\n\n" + version.text();
    }
}
