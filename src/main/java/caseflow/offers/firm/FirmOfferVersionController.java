package caseflow.offers.firm;

import caseflow.clients.ClientScope;
import caseflow.offers.Offer;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferVersion;
import caseflow.offers.Offers;
import caseflow.offers.Transcript;
import caseflow.prose.Difference;
import caseflow.web.Languages;
import caseflow.web.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was sent before, and what has changed between. */
@Controller
@RequestMapping({"/firm/proposals/{id}/versions/{number}", "/firm/estimates/{id}/versions/{number}"})
class FirmOfferVersionController {

    private final Offers offers;
    private final Languages languages;

    FirmOfferVersionController(Offers offers, Languages languages) {
        this.offers = offers;
        this.languages = languages;
    }

    @GetMapping
    String show(OfferKind kind, @PathVariable OfferId id, @PathVariable int number, ClientScope scope, Model model) {
        model.addAttribute("offer", offers.find(id, kind, scope));
        model.addAttribute("version", offers.version(id, number, scope));
        return "offers/firm/version";
    }

    /** Against the one before. */
    @GetMapping("/difference")
    String difference(
            OfferKind kind,
            @PathVariable OfferId id,
            @PathVariable int number,
            ClientScope scope,
            Locale locale,
            Model model) {
        Offer offer = offers.find(id, kind, scope);
        if (number < 2) {
            throw new NotFound();
        }
        OfferVersion before = offers.version(id, number - 1, scope);
        OfferVersion after = offers.version(id, number, scope);
        var transcript = new Transcript(languages.in(locale));
        model.addAttribute("offer", offer);
        model.addAttribute("version", after);
        model.addAttribute(
                "difference", Difference.between(transcript.of(before.sheet()), transcript.of(after.sheet())));
        return "offers/firm/difference";
    }
}
