package caseflow.contracts.portal;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractFiles;
import caseflow.contracts.ContractId;
import caseflow.contracts.ContractPapers;
import caseflow.contracts.Contracts;
import caseflow.contracts.Lectern;
import caseflow.evidence.Reader;
import caseflow.evidence.Way;
import caseflow.pdf.PdfAnswer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a contract, and what goes with it, home. */
@Controller
@RequestMapping("/portal/contracts/{id}")
class PortalContractFileController {

    private final Contracts contracts;
    private final ContractPapers papers;
    private final ContractFiles files;
    private final Lectern lectern;

    PortalContractFileController(Contracts contracts, ContractPapers papers, ContractFiles files, Lectern lectern) {
        this.contracts = contracts;
        this.papers = papers;
        this.files = files;
        this.lectern = lectern;
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(@PathVariable ContractId id, Reader reader, Actor actor, ClientScope scope) {
        Contract contract = contracts.find(id, scope);
        lectern.note(contract, PortalVisits.to(contract, reader, actor, scope), Way.PDF);
        return PdfAnswer.download(papers.of(contract, scope));
    }

    @GetMapping("/enclosures/{file}")
    ResponseEntity<InputStreamResource> enclosure(
            @PathVariable ContractId id,
            @PathVariable AttachmentId file,
            Reader reader,
            Actor actor,
            ClientScope scope) {
        Contract contract = contracts.find(id, scope);
        Attachment attachment = files.find(contract, file, scope);
        lectern.note(contract, PortalVisits.to(contract, reader, actor, scope), Way.ATTACHMENT);
        return AttachmentAnswer.of(attachment, files.open(attachment));
    }
}
