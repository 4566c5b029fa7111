package caseflow.offers.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.offers.Offer;
import caseflow.offers.OfferAnswers;
import caseflow.offers.OfferDispatches;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.offers.Offers;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import caseflow.web.ReasonForm;
import caseflow.web.UntilForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff may still do with an offer that has been sent: give more time, take it back, let it be answered again. */
@Controller
@RequestMapping({"/firm/proposals/{id}", "/firm/estimates/{id}"})
class FirmOfferCourseController {

    private final Offers offers;
    private final OfferDispatches dispatches;
    private final OfferAnswers answers;
    private final FirmSettings settings;

    FirmOfferCourseController(Offers offers, OfferDispatches dispatches, OfferAnswers answers, FirmSettings settings) {
        this.offers = offers;
        this.dispatches = dispatches;
        this.answers = answers;
        this.settings = settings;
    }

    @GetMapping("/extension/new")
    String extension(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        Offer offer = offers.find(id, kind, scope);
        model.addAttribute("form", UntilForm.of(offer.openUntil(), 0));
        return page("extension", offer, model);
    }

    @PostMapping("/extension")
    String extend(
            OfferKind kind,
            @PathVariable OfferId id,
            @ModelAttribute("form") UntilForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Offer offer = offers.find(id, kind, scope);
        Optional<LocalDate> until = form.read(settings.today(), errors);
        if (until.isEmpty()) {
            return page("extension", offer, model);
        }
        dispatches.extend(id, until.get(), scope, actor);
        return done("offers.flash.extended", offer, redirect);
    }

    @GetMapping("/withdrawal/new")
    String withdrawal(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        model.addAttribute("form", ReasonForm.BLANK);
        return page("withdrawal", offers.find(id, kind, scope), model);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            OfferKind kind,
            @PathVariable OfferId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Offer offer = offers.find(id, kind, scope);
        if (errors.hasErrors()) {
            return page("withdrawal", offer, model);
        }
        dispatches.withdraw(id, form.reason(), scope, actor);
        return done("offers.flash.withdrawn", offer, redirect);
    }

    @GetMapping("/reopening/new")
    String reopening(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        model.addAttribute("form", ReasonForm.BLANK);
        return page("reopening", offers.find(id, kind, scope), model);
    }

    @PostMapping("/reopening")
    String reopen(
            OfferKind kind,
            @PathVariable OfferId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Offer offer = offers.find(id, kind, scope);
        if (errors.hasErrors()) {
            return page("reopening", offer, model);
        }
        answers.reopen(id, form.reason(), scope, actor);
        return done("offers.flash.reopened", offer, redirect);
    }

    private static String page(String page, Offer offer, Model model) {
        model.addAttribute("offer", offer);
        return "offers/firm/" + page;
    }

    private static String done(String said, Offer offer, RedirectAttributes redirect) {
        Flash.say(redirect, said, offer.kind().key());
        return "redirect:/firm/" + offer.kind().path() + "/" + offer.id();
    }
}
