package caseflow.offers.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.offers.AnswerForm;
import caseflow.offers.Answering;
import caseflow.offers.Lectern;
import caseflow.offers.Offer;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PortalRefusalController {

    private final Offers offers;
    private final Answering answering;
    private final Lectern lectern;

    PortalRefusalController(Offers offers, Answering answering, Lectern lectern) {
        this.offers = offers;
        this.answering = answering;
        this.lectern = lectern;
    }

    @GetMapping({"/portal/proposals/{id}/refusal/new", "/portal/estimates/{id}/refusal/new"})
    String form(OfferKind kind, @PathVariable OfferId id, Reader reader, Actor actor, ClientScope scope, Model model) {
        Offer offer = offers.find(id, kind, scope);
        return lectern.refusal(offer, PortalVisits.to(offer, reader, actor, scope), model);
    }

    @PostMapping({"/portal/proposals/{id}/refusal", "/portal/estimates/{id}/refusal"})
    ModelAndView create(
            OfferKind kind,
            @PathVariable OfferId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Reader reader,
            Actor actor,
            ClientScope scope,
            Model model,
            RedirectAttributes redirect) {
        Offer offer = offers.find(id, kind, scope);
        return answering.decline(offer, form, errors, PortalVisits.to(offer, reader, actor, scope), model, redirect);
    }
}
