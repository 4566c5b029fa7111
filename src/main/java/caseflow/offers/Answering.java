package caseflow.offers;

import caseflow.links.Visit;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an answer on the page it was given on, which says so when it comes too late. */
@Component
public class Answering {

    private final Offers offers;
    private final OfferAnswers answers;
    private final Lectern lectern;

    Answering(Offers offers, OfferAnswers answers, Lectern lectern) {
        this.offers = offers;
        this.answers = answers;
        this.lectern = lectern;
    }

    public ModelAndView accept(
            Offer offer, AnswerForm form, BindingResult errors, Visit visit, Model model, RedirectAttributes redirect) {
        Reply reply = form.acceptance(errors);
        return errors.hasErrors()
                ? new ModelAndView(lectern.show(offer, visit, model))
                : answer(offer, reply, visit, model, redirect);
    }

    public ModelAndView decline(
            Offer offer, AnswerForm form, BindingResult errors, Visit visit, Model model, RedirectAttributes redirect) {
        Reply reply = form.refusal(errors);
        return errors.hasErrors()
                ? new ModelAndView(lectern.refusal(offer, visit, model))
                : answer(offer, reply, visit, model, redirect);
    }

    private ModelAndView answer(Offer offer, Reply reply, Visit visit, Model model, RedirectAttributes redirect) {
        try {
            answers.answer(offer.id(), reply, visit.reader(), visit.scope(), visit.actor());
        } catch (Conflict late) {
            model.addAttribute("refused", late);
            Offer now = offers.find(offer.id(), visit.scope());
            return new ModelAndView(lectern.show(now, visit, model), HttpStatus.CONFLICT);
        }
        Flash.say(
                redirect, "offers.flash." + reply.decision().key(), offer.kind().key());
        return new ModelAndView("redirect:" + visit.place());
    }
}
