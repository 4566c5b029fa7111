package caseflow.settings.firm;

import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Another rate of tax, as it is typed. */
public record TaxForm(@NotBlank @Size(max = 60) String name, String percent) {

    static final TaxForm BLANK = new TaxForm("", "");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    public TaxForm(@Nullable String name, @Nullable String percent) {
        this.name = Typed.line(name);
        this.percent = Typed.line(percent);
    }

    void check(BindingResult errors) {
        if (rate().isEmpty()) {
            errors.rejectValue("percent", "settings.taxes.percent.wrong");
        }
    }

    Optional<BigDecimal> rate() {
        return Typed.number(percent, DECIMALS).filter(rate -> rate.signum() >= 0 && rate.compareTo(WHOLE) <= 0);
    }
}
