package caseflow.settings;

import caseflow.web.Suggestions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers the firm's rates of tax wherever one is typed. */
@Component
class TaxSuggestions implements Suggestions {

    private final TaxRates rates;

    TaxSuggestions(TaxRates rates) {
        this.rates = rates;
    }

    @Override
    public String field() {
        return "tax";
    }

    @Override
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        rates.offered().forEach(rate -> choices.merge(rate.typed(), rate.name(), (one, same) -> one + ", " + same));
        return choices;
    }

    @Override
    public String usual() {
        return rates.offered().stream()
                .filter(TaxRate::usual)
                .map(TaxRate::typed)
                .findFirst()
                .orElse("");
    }
}
