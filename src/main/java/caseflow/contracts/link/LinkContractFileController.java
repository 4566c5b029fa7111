package caseflow.contracts.link;

import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractFiles;
import caseflow.contracts.ContractPapers;
import caseflow.contracts.Lectern;
import caseflow.evidence.Way;
import caseflow.identity.Token;
import caseflow.links.LinkGrant;
import caseflow.links.Visit;
import caseflow.pdf.PdfAnswer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a contract, and what goes with it, home without signing in. */
@Controller
@RequestMapping("/l/{token}")
class LinkContractFileController {

    private final LinkVisits visits;
    private final ContractPapers papers;
    private final ContractFiles files;
    private final Lectern lectern;

    LinkContractFileController(LinkVisits visits, ContractPapers papers, ContractFiles files, Lectern lectern) {
        this.visits = visits;
        this.papers = papers;
        this.files = files;
        this.lectern = lectern;
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(LinkGrant grant, @PathVariable Token token) {
        Contract contract = visits.contract(grant);
        lectern.note(contract, Visit.by(grant, token), Way.PDF);
        return PdfAnswer.download(papers.of(contract, grant.scope()));
    }

    @GetMapping("/enclosures/{file}")
    ResponseEntity<InputStreamResource> enclosure(
            LinkGrant grant, @PathVariable Token token, @PathVariable AttachmentId file) {
        Contract contract = visits.contract(grant);
        Attachment attachment = files.find(contract, file, grant.scope());
        lectern.note(contract, Visit.by(grant, token), Way.ATTACHMENT);
        return AttachmentAnswer.of(attachment, files.open(attachment));
    }
}
