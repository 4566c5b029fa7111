package caseflow.payments.firm;

import caseflow.activity.Actor;
import caseflow.payments.Cards;
import caseflow.payments.Inbox;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/settings/cards")
class FirmCardSettingsController {

    private final Cards cards;
    private final Inbox inbox;

    FirmCardSettingsController(Cards cards, Inbox inbox) {
        this.cards = cards;
        this.inbox = inbox;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", TermsForm.of(cards.terms()));
        model.addAttribute("taken", cards.taken());
        model.addAttribute("account", cards.account());
        model.addAttribute("inbox", inbox.state());
        return "payments/firm/settings";
    }

    @PostMapping
    String update(@ModelAttribute("form") TermsForm form, Actor actor, RedirectAttributes redirect) {
        cards.change(form.terms(), actor);
        Flash.say(redirect, "payments.flash.terms");
        return "redirect:/firm/settings/cards";
    }
}
