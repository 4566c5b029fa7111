package caseflow.offers.firm;

import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.evidence.Readings;
import caseflow.offers.OfferKind;
import caseflow.offers.OfferList;
import caseflow.offers.OfferListing;
import caseflow.offers.Offers;
import caseflow.settings.FirmSettings;
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
    String index(OfferKind kind, @ModelAttribute("listing") OfferListing listing, ClientScope scope, Model model) {
        OfferList list = offers.list(listing.query(kind, settings.today()), scope);
        model.addAttribute("kind", kind);
        model.addAttribute("offers", list.rows());
        model.addAttribute("pager", listing.pager(list));
        model.addAttribute(
                "readings",
                readings.latest(
                        kind.key(),
                        list.rows().stream().map(row -> row.id().value()).toList(),
                        scope));
        listing.only().ifPresent(client -> model.addAttribute("client", clients.find(client, scope)));
        return "offers/firm/index";
    }
}
