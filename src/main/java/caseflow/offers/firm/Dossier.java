package caseflow.offers.firm;

import caseflow.attachments.Attachments;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.evidence.Evidences;
import caseflow.evidence.Readings;
import caseflow.links.Links;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.Offers;
import caseflow.settings.FirmSettings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out all there is about an offer: what is written, what was sent, who has read and answered it. */
@Component
class Dossier {

    private final OfferDrafts drafts;
    private final Offers offers;
    private final Evidences evidences;
    private final Readings readings;
    private final Links links;
    private final Attachments attachments;
    private final FirmSettings settings;

    Dossier(
            OfferDrafts drafts,
            Offers offers,
            Evidences evidences,
            Readings readings,
            Links links,
            Attachments attachments,
            FirmSettings settings) {
        this.drafts = drafts;
        this.offers = offers;
        this.evidences = evidences;
        this.readings = readings;
        this.links = links;
        this.attachments = attachments;
        this.settings = settings;
    }

    String lay(OfferDraft draft, ClientScope scope, Model model) {
        OfferId id = draft.id();
        model.addAttribute("draft", draft);
        model.addAttribute("sheet", drafts.preview(draft, scope));
        model.addAttribute("offer", offers.lookUp(id, scope).orElse(null));
        model.addAttribute("today", settings.today());
        model.addAttribute("versions", offers.versions(id, scope));
        model.addAttribute("answers", offers.answers(id, scope));
        model.addAttribute("evidences", evidences.of(draft.subject(), scope));
        model.addAttribute("readings", readings.of(draft.subject(), scope));
        model.addAttribute("links", links.of(draft.subject(), scope));
        model.addAttribute("attachments", attachments.of(draft.subject(), scope));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", UploadForm.BLANK);
        }
        return "offers/firm/show";
    }
}
