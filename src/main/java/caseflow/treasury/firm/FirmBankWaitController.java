package caseflow.treasury.firm;

import caseflow.activity.Actor;
import caseflow.settings.BankDetails;
import caseflow.web.Attempt;
import caseflow.web.Flash;
import caseflow.web.Typed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long new bank details wait before they count. */
@Controller
@RequestMapping("/firm/settings/bank/wait")
class FirmBankWaitController {

    private final BankDetails bank;
    private final Clock clock;

    FirmBankWaitController(BankDetails bank, Clock clock) {
        this.bank = bank;
        this.clock = clock;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", WaitForm.of(bank.guard(), clock.instant()));
        return page(model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") WaitForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || !Attempt.succeeds(
                        model, () -> bank.wait(Typed.version(form.version()), Duration.ofHours(form.hours()), actor))) {
            return page(model);
        }
        Flash.say(redirect, "treasury.flash.wait");
        return "redirect:/firm/settings/bank";
    }

    private String page(Model model) {
        model.addAttribute("guard", bank.guard());
        model.addAttribute("now", clock.instant());
        return "treasury/firm/wait";
    }
}
