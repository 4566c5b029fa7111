package caseflow.offers.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.offers.Lectern;
import caseflow.offers.Offer;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping({"/portal/proposals", "/portal/estimates"})
class PortalOfferController {

    private static final int MOST_WAITING = 50;

    private final Offers offers;
    private final Lectern lectern;

    PortalOfferController(Offers offers, Lectern lectern) {
        this.offers = offers;
        this.lectern = lectern;
    }

    /** What waits stands on the first page. */
    @GetMapping
    String index(
            OfferKind kind, @RequestParam(required = false) @Nullable OfferId after, ClientScope scope, Model model) {
        boolean first = after == null;
        model.addAttribute("kind", kind);
        model.addAttribute("waiting", first ? offers.awaiting(kind, scope, MOST_WAITING) : List.of());
        model.addAttribute("history", offers.history(kind, after, scope));
        model.addAttribute("first", first);
        return "offers/portal/index";
    }

    @GetMapping("/{id}")
    String show(OfferKind kind, @PathVariable OfferId id, Reader reader, Actor actor, ClientScope scope, Model model) {
        Offer offer = offers.find(id, kind, scope);
        return lectern.show(offer, PortalVisits.to(offer, reader, actor, scope), model);
    }
}
