package caseflow.clients.firm;

import caseflow.clients.Client;
import caseflow.clients.ClientDetails;
import caseflow.clients.ClientKind;
import caseflow.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** @param version of the client that is edited, none for a new one */
public record ClientForm(
        @NotBlank @Size(max = 160) String name,
        @NotNull ClientKind kind,
        @Size(max = 500) String address,
        @NotNull CurrencyUnit currency,
        String language,
        @Size(max = 5000) String notes,
        @Nullable Integer version) {

    public ClientForm {
        name = Typed.line(name);
        address = Typed.lines(address);
        language = Typed.line(language);
        notes = Typed.lines(notes);
    }

    static ClientForm blank(CurrencyUnit currency, Locale language) {
        return new ClientForm("", ClientKind.COMPANY, "", currency, language.toLanguageTag(), "", null);
    }

    static ClientForm of(Client client) {
        ClientDetails details = client.details();
        return new ClientForm(
                details.name(),
                details.kind(),
                details.address(),
                details.currency(),
                details.language().toLanguageTag(),
                details.notes(),
                client.version());
    }

    ClientDetails details() {
        return new ClientDetails(name, kind, address, currency, Locale.forLanguageTag(language), notes);
    }

    /** A form that does not say which version it saw has seen none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
