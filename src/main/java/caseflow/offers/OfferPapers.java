package caseflow.offers;

import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.evidence.Evidence;
import caseflow.evidence.Evidences;
import caseflow.offers.pdf.OfferPdf;
import caseflow.pdf.Paper;
import caseflow.web.Languages;
import caseflow.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to offers on paper, in the client's language; an answered one with what proves the answer. */
@Service
@Transactional(readOnly = true)
public class OfferPapers {

    private final OfferPdf pdf;
    private final Evidences evidences;
    private final Clients clients;
    private final Languages languages;

    OfferPapers(OfferPdf pdf, Evidences evidences, Clients clients, Languages languages) {
        this.pdf = pdf;
        this.evidences = evidences;
        this.clients = clients;
        this.languages = languages;
    }

    /** The version that was answered, or else the latest. */
    public Paper of(Offer offer, ClientScope scope) {
        Answer answer = offer.answer();
        @Nullable Evidence proof = answer == null ? null : evidences.find(answer.evidence(), scope);
        return new Paper(offer.label(), pdf.draw(offer.sent().sheet(), offer, proof, words(offer.client(), scope)));
    }

    /** A draft as it would be sent, marked as one. */
    public Paper preview(OfferDraft draft, Sheet sheet, ClientScope scope) {
        return new Paper(
                draft.label(), pdf.draw(sheet, null, null, words(draft.content().client(), scope)));
    }

    private Words words(ClientId client, ClientScope scope) {
        return languages.in(clients.find(client, scope).language());
    }
}
