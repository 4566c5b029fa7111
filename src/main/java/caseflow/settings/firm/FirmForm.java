package caseflow.settings.firm;

import caseflow.settings.Choices;
import caseflow.settings.FactorPolicy;
import caseflow.settings.Firm;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.springframework.validation.BindingResult;

/** What an admin may set about the firm; minutes for the lengths of sessions, days for the payment terms. */
public record FirmForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 500) String address,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @Size(max = 60) String taxNumber,
        @Size(max = 500) String bankDetails,
        @NotBlank String currency,
        @NotBlank String zone,

        @NotBlank @Size(max = 12) @Pattern(regexp = "[\\p{L}\\p{N}._/-]*")
        String invoicePrefix,

        @NotNull @Min(0) @Max(365) Integer paymentTerms,
        @NotNull @Min(5) @Max(1440) Integer idleMinutes,
        @NotNull @Min(30) @Max(10080) Integer absoluteMinutes,
        @NotBlank String contactFactor) {

    public FirmForm {
        phone = Objects.requireNonNullElse(phone, "");
        taxNumber = Objects.requireNonNullElse(taxNumber, "");
        bankDetails = Objects.requireNonNullElse(bankDetails, "");
    }

    static FirmForm of(Firm firm) {
        return new FirmForm(
                firm.name(),
                firm.address(),
                firm.email(),
                firm.phone(),
                firm.taxNumber(),
                firm.bankDetails(),
                firm.currency().getCode(),
                firm.zone().getId(),
                firm.invoicePrefix(),
                firm.paymentTerms(),
                (int) firm.idle().toMinutes(),
                (int) firm.absolute().toMinutes(),
                firm.contactFactor().key());
    }

    /** What the annotations cannot say: what is chosen must be one of what there is. */
    void check(BindingResult errors) {
        if (!Choices.currencies().containsKey(currency)) {
            errors.rejectValue("currency", "settings.currency.unknown");
        }
        if (!Choices.zones().containsKey(zone)) {
            errors.rejectValue("zone", "settings.zone.unknown");
        }
        if (FactorPolicy.named(contactFactor).isEmpty()) {
            errors.rejectValue("contactFactor", "settings.factor.unknown");
        }
    }

    Firm firm() {
        return new Firm(
                name.strip(),
                address.strip(),
                email.strip(),
                phone.strip(),
                taxNumber.strip(),
                bankDetails.strip(),
                CurrencyUnit.of(currency),
                ZoneId.of(zone),
                invoicePrefix.strip(),
                paymentTerms,
                Duration.ofMinutes(idleMinutes),
                Duration.ofMinutes(absoluteMinutes),
                FactorPolicy.named(contactFactor).orElseThrow());
    }
}
