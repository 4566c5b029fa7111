package caseflow.offers.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.evidence.Reader;
import caseflow.offers.AnswerForm;
import caseflow.offers.Answering;
import caseflow.offers.Offer;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PortalAcceptanceController {

    private final Offers offers;
    private final Answering answering;

    PortalAcceptanceController(Offers offers, Answering answering) {
        this.offers = offers;
        this.answering = answering;
    }

    @PostMapping({"/portal/proposals/{id}/acceptance", "/portal/estimates/{id}/acceptance"})
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
        return answering.accept(offer, form, errors, PortalVisits.to(offer, reader, actor, scope), model, redirect);
    }
}
