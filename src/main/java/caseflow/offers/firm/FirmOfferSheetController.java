package caseflow.offers.firm;

import caseflow.clients.ClientScope;
import caseflow.offers.Offer;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferPapers;
import caseflow.offers.Offers;
import caseflow.pdf.PdfAnswer;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows an offer whatever has become of it, on the page and on paper. */
@Controller
@RequestMapping({"/firm/proposals/{id}", "/firm/estimates/{id}"})
class FirmOfferSheetController {

    private final OfferDrafts drafts;
    private final Offers offers;
    private final OfferPapers papers;
    private final Dossier dossier;

    FirmOfferSheetController(OfferDrafts drafts, Offers offers, OfferPapers papers, Dossier dossier) {
        this.drafts = drafts;
        this.offers = offers;
        this.papers = papers;
        this.dossier = dossier;
    }

    @GetMapping
    String show(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        return dossier.lay(drafts.find(id, kind, scope), scope, model);
    }

    /** Of a draft that was never sent a preview. */
    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(OfferKind kind, @PathVariable OfferId id, ClientScope scope) {
        OfferDraft draft = drafts.find(id, kind, scope);
        Optional<Offer> sent = offers.lookUp(id, scope);
        return sent.isPresent()
                ? PdfAnswer.download(papers.of(sent.get(), scope))
                : PdfAnswer.show(papers.preview(draft, drafts.preview(draft, scope), scope));
    }
}
