package caseflow.clients.firm;

import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.settings.Choices;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param version of the client that is edited, none for a new one */
public record ClientForm(
        @NotBlank(message = "{clients.name.missing}") @Size(max = 160, message = "{clients.name.long}")
        String name,

        @NotNull(message = "{clients.kind.missing}") ClientKind kind,
        @Size(max = 500, message = "{clients.address.long}") String address,
        String currency,
        String language,
        @Size(max = 5000, message = "{clients.notes.long}") String notes,
        @Nullable Integer version) {

    public ClientForm {
        name = Typed.line(name);
        address = Typed.lines(address);
        currency = Typed.line(currency);
        language = Typed.line(language);
        notes = Typed.lines(notes);
    }

    static ClientForm blank(CurrencyUnit currency, Locale language) {
        return new ClientForm("", ClientKind.COMPANY, "", currency.getCode(), language.toLanguageTag(), "", null);
    }

    static ClientForm of(Client client) {
        ClientDetails details = client.details();
        return new ClientForm(
                details.name(),
                details.kind(),
                details.address(),
                details.currency().getCode(),
                details.language().toLanguageTag(),
                details.notes(),
                client.version());
    }

    /** What the annotations cannot say: the currency must be one that exists. */
    void check(BindingResult errors) {
        if (!Choices.currencies().containsKey(currency)) {
            errors.rejectValue("currency", "clients.currency.unknown");
        }
    }

    ClientDetails details() {
        return new ClientDetails(
                name, kind, address, CurrencyUnit.of(currency), Locale.forLanguageTag(language), notes);
    }

    /** A form that does not say which version it saw has seen none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
