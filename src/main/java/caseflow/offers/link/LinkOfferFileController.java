package caseflow.offers.link;

import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.evidence.Way;
import caseflow.identity.Token;
import caseflow.links.LinkGrant;
import caseflow.links.Visit;
import caseflow.offers.Lectern;
import caseflow.offers.Offer;
import caseflow.offers.OfferFiles;
import caseflow.offers.OfferPapers;
import caseflow.pdf.PdfAnswer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes an offer, and what goes with it, home without signing in. */
@Controller
@RequestMapping("/l/{token}")
class LinkOfferFileController {

    private final LinkVisits visits;
    private final OfferPapers papers;
    private final OfferFiles files;
    private final Lectern lectern;

    LinkOfferFileController(LinkVisits visits, OfferPapers papers, OfferFiles files, Lectern lectern) {
        this.visits = visits;
        this.papers = papers;
        this.files = files;
        this.lectern = lectern;
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(LinkGrant grant, @PathVariable Token token) {
        Offer offer = visits.offer(grant);
        lectern.note(offer, Visit.by(grant, token), Way.PDF);
        return PdfAnswer.download(papers.of(offer, grant.scope()));
    }

    @GetMapping("/files/{file}")
    ResponseEntity<InputStreamResource> file(
            LinkGrant grant, @PathVariable Token token, @PathVariable AttachmentId file) {
        Offer offer = visits.offer(grant);
        Attachment attachment = files.find(offer, file, grant.scope());
        lectern.note(offer, Visit.by(grant, token), Way.ATTACHMENT);
        return AttachmentAnswer.of(attachment, files.open(attachment));
    }
}
