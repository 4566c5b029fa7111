package caseflow.settings.firm;

import caseflow.settings.Choices;
import caseflow.settings.Firm;
import caseflow.settings.InvoiceTerms;
import caseflow.web.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.springframework.validation.BindingResult;

/** How invoices are numbered, when they are due and what is printed on them. */
public record InvoiceForm(
        @NotBlank String currency,
        @Size(max = 60) String taxNumber,

        @NotBlank @Size(max = 12) String prefix,
        @NotNull @Min(1) @Max(9) Integer width,
        @NotNull @Min(0) @Max(365) Integer days,
        @Size(max = 1000) String intro,
        @Size(max = 1000) String closing,
        @Size(max = 1000) String paymentNote,
        String version)
        implements FirmForm {

    public InvoiceForm {
        currency = Typed.line(currency);
        taxNumber = Typed.line(taxNumber);
        prefix = Typed.line(prefix);
        intro = Typed.lines(intro);
        closing = Typed.lines(closing);
        paymentNote = Typed.lines(paymentNote);
        version = Objects.requireNonNullElse(version, "");
    }

    static InvoiceForm of(Firm firm) {
        InvoiceTerms terms = firm.invoices();
        return new InvoiceForm(
                firm.currency().getCode(),
                firm.taxNumber(),
                terms.prefix(),
                terms.width(),
                terms.days(),
                terms.intro(),
                terms.closing(),
                terms.paymentNote(),
                Integer.toString(firm.version()));
    }

    @Override
    public void check(BindingResult errors) {
        if (!Choices.currencies().containsKey(currency)) {
            errors.rejectValue("currency", "settings.currency.unknown");
        }
        if (!prefix.matches("[\\p{L}\\p{N}._/-]*[\\p{L}._/-]")) {
            errors.rejectValue("prefix", "settings.prefix.wrong");
        }
    }

    @Override
    public Firm applyTo(Firm firm) {
        return firm.invoicing(
                CurrencyUnit.of(currency),
                taxNumber,
                new InvoiceTerms(prefix, width, days, intro, closing, paymentNote));
    }
}
