package caseflow.offers.link;

import caseflow.identity.Token;
import caseflow.links.LinkGrant;
import caseflow.links.Visit;
import caseflow.offers.AnswerForm;
import caseflow.offers.Answering;
import caseflow.offers.Lectern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers by whoever holds the link, without signing in. */
@Controller
@RequestMapping("/l/{token}")
class LinkAnswerController {

    private final LinkVisits visits;
    private final Answering answering;
    private final Lectern lectern;

    LinkAnswerController(LinkVisits visits, Answering answering, Lectern lectern) {
        this.visits = visits;
        this.answering = answering;
        this.lectern = lectern;
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            LinkGrant grant,
            @PathVariable Token token,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answering.accept(visits.offer(grant), form, errors, Visit.by(grant, token), model, redirect);
    }

    @GetMapping("/refusal/new")
    String refusal(LinkGrant grant, @PathVariable Token token, Model model) {
        return lectern.refusal(visits.offer(grant), Visit.by(grant, token), model);
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            LinkGrant grant,
            @PathVariable Token token,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answering.decline(visits.offer(grant), form, errors, Visit.by(grant, token), model, redirect);
    }
}
