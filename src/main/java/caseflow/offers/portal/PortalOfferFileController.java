package caseflow.offers.portal;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.evidence.Way;
import caseflow.offers.Lectern;
import caseflow.offers.Offer;
import caseflow.offers.OfferFiles;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferPapers;
import caseflow.offers.Offers;
import caseflow.pdf.PdfAnswer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Takes an offer, and what goes with it, home. */
@Controller
class PortalOfferFileController {

    private final Offers offers;
    private final OfferPapers papers;
    private final OfferFiles files;
    private final Lectern lectern;

    PortalOfferFileController(Offers offers, OfferPapers papers, OfferFiles files, Lectern lectern) {
        this.offers = offers;
        this.papers = papers;
        this.files = files;
        this.lectern = lectern;
    }

    @GetMapping({"/portal/proposals/{id}/pdf", "/portal/estimates/{id}/pdf"})
    ResponseEntity<byte[]> pdf(
            OfferKind kind, @PathVariable OfferId id, Reader reader, Actor actor, ClientScope scope) {
        Offer offer = offers.find(id, kind, scope);
        lectern.note(offer, PortalVisits.to(offer, reader, actor, scope), Way.PDF);
        return PdfAnswer.download(papers.of(offer, scope));
    }

    @GetMapping({"/portal/proposals/{id}/files/{file}", "/portal/estimates/{id}/files/{file}"})
    ResponseEntity<InputStreamResource> file(
            OfferKind kind,
            @PathVariable OfferId id,
            @PathVariable AttachmentId file,
            Reader reader,
            Actor actor,
            ClientScope scope) {
        Offer offer = offers.find(id, kind, scope);
        Attachment attachment = files.find(offer, file, scope);
        lectern.note(offer, PortalVisits.to(offer, reader, actor, scope), Way.ATTACHMENT);
        return AttachmentAnswer.of(attachment, files.open(attachment));
    }
}
