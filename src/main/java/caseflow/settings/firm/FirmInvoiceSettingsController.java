package caseflow.settings.firm;

import caseflow.activity.Actor;
import caseflow.settings.Choices;
import caseflow.settings.FirmSettings;
import caseflow.settings.InvoiceNumbers;
import caseflow.settings.InvoiceTerms;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/settings/invoices")
class FirmInvoiceSettingsController {

    private final FirmSettings settings;
    private final Saving saving;
    private final InvoiceNumbers numbers;

    FirmInvoiceSettingsController(FirmSettings settings, Saving saving, InvoiceNumbers numbers) {
        this.settings = settings;
        this.saving = saving;
        this.numbers = numbers;
    }

    @ModelAttribute("currencies")
    Map<String, String> currencies() {
        return Choices.currencies();
    }

    @ModelAttribute("sample")
    InvoiceSample sample() {
        InvoiceTerms terms = settings.current().invoices();
        return new InvoiceSample(terms.number(numbers.next()), settings.today().plusDays(terms.days()));
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", InvoiceForm.of(settings.current()));
        return "settings/firm/invoices";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") InvoiceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return saving.done(form, errors, actor, model, redirect)
                ? "redirect:/firm/settings/invoices"
                : "settings/firm/invoices";
    }
}
