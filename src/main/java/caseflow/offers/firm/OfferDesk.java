package caseflow.offers.firm;

import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterChoice;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.lines.LineReading;
import caseflow.offers.OfferKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what the form of an offer needs beside itself. */
@Component
class OfferDesk {

    private final Matters matters;

    OfferDesk(Matters matters) {
        this.matters = matters;
    }

    MatterChoice matters(Client client, @Nullable MatterId current, ClientScope scope) {
        return MatterChoice.of(matters.of(client.id(), scope), current);
    }

    void lay(OfferKind kind, OfferForm form, Client client, MatterChoice matters, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        model.addAttribute("client", client);
        model.addAttribute("matters", matters.options());
        model.addAttribute("count", form.lines().size());
        model.addAttribute("totals", LineReading.totals(form, client.currency()));
    }
}
