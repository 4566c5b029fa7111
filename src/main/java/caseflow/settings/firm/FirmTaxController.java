package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.TaxRates;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rates of tax that are offered where lines are written. */
@Controller
@RequestMapping("/firm/settings/taxes")
class FirmTaxController {

    private static final String ALL = "redirect:/firm/settings/taxes";

    private final TaxRates rates;

    FirmTaxController(TaxRates rates) {
        this.rates = rates;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("form", TaxForm.BLANK);
        return page(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") TaxForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors() && !rates.add(form.name(), form.rate().orElseThrow(), actor)) {
            errors.rejectValue("name", "settings.taxes.taken");
        }
        return errors.hasErrors() ? page(model) : saved(true, redirect);
    }

    @PostMapping("/usual")
    String begin(@RequestParam long rate, Actor actor, RedirectAttributes redirect) {
        rates.begin(rate, actor);
        return saved(true, redirect);
    }

    @PostMapping("/usual/removal")
    String beginWithout(@RequestParam long rate, Actor actor, RedirectAttributes redirect) {
        rates.beginWithout(rate, actor);
        return saved(true, redirect);
    }

    @PostMapping("/retirement")
    String retire(@RequestParam long rate, Actor actor, RedirectAttributes redirect) {
        return saved(rates.offer(rate, false, actor), redirect);
    }

    @PostMapping("/return")
    String offer(@RequestParam long rate, Actor actor, RedirectAttributes redirect) {
        return saved(rates.offer(rate, true, actor), redirect);
    }

    private static String saved(boolean done, RedirectAttributes redirect) {
        Flash.say(redirect, done ? "settings.flash.tax" : "settings.taxes.taken");
        return ALL;
    }

    private String page(Model model) {
        model.addAttribute("rates", rates.all());
        return "settings/firm/taxes";
    }
}
