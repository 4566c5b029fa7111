package caseflow.treasury.firm;

import caseflow.activity.Actor;
import caseflow.settings.BankDetails;
import caseflow.settings.BankGuard;
import caseflow.web.Attempt;
import caseflow.web.Flash;
import caseflow.web.Typed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the firm is paid: as it stands, as it is to be, and the way from one to the other. */
@Controller
@RequestMapping("/firm/settings/bank")
class FirmBankController {

    private final BankDetails bank;
    private final Clock clock;

    FirmBankController(BankDetails bank, Clock clock) {
        this.bank = bank;
        this.clock = clock;
    }

    /** Also for whoever comes back, after a proof, to a form that was sent without one. */
    @GetMapping({"", "/cancellation"})
    String edit(Model model) {
        model.addAttribute("form", BankForm.of(bank.guard(), clock.instant()));
        return page(model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") BankForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || !Attempt.succeeds(model, () -> bank.change(Typed.version(form.version()), form.details(), actor))) {
            return page(model);
        }
        boolean waits = bank.guard().nextDetails(clock.instant()).isPresent();
        Flash.say(redirect, waits ? "treasury.flash.asked" : "treasury.flash.set");
        return "redirect:/firm/settings/bank";
    }

    @PostMapping("/cancellation")
    String destroy(@RequestParam long change, Actor actor, RedirectAttributes redirect) {
        bank.cancel(change, actor);
        Flash.say(redirect, "treasury.flash.cancelled");
        return "redirect:/firm/settings/bank";
    }

    private String page(Model model) {
        BankGuard guard = bank.guard();
        Instant now = clock.instant();
        model.addAttribute("guard", guard);
        model.addAttribute("now", now);
        return "treasury/firm/bank";
    }
}
