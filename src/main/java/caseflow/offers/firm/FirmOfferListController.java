package caseflow.offers.firm;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.evidence.Readings;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferQuery;
import caseflow.offers.OfferSummary;
import caseflow.offers.Offers;
import caseflow.settings.FirmSettings;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every offer of a kind, and how far each has come. */
@Controller
class FirmOfferListController {

    private final Offers offers;
    private final Readings readings;
    private final Clients clients;
    private final FirmSettings settings;

    FirmOfferListController(Offers offers, Readings readings, Clients clients, FirmSettings settings) {
        this.offers = offers;
        this.readings = readings;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping({"/firm/proposals", "/firm/estimates"})
    String index(OfferKind kind, @ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        OfferQuery query = OfferQuery.of(kind, listing, settings.today());
        Stretch<OfferSummary, OfferId> list = offers.list(query, scope);
        model.addAttribute("kind", kind);
        model.addAttribute("shown", query.stage());
        model.addAttribute("offers", list.rows());
        model.addAttribute("pager", listing.pager(list));
        model.addAttribute(
                "readings",
                readings.latest(
                        kind.key(),
                        list.rows().stream().map(row -> row.id().value()).toList(),
                        scope));
        if (query.client() != null) {
            model.addAttribute("client", clients.find(query.client(), scope));
        }
        return "offers/firm/index";
    }
}
