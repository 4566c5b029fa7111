package caseflow.billing.firm;

import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterChoice;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.lines.LineReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what the form of an invoice needs beside itself. */
@Component
class Desk {

    private final Matters matters;

    Desk(Matters matters) {
        this.matters = matters;
    }

    /** What an invoice of that client may be filed under. */
    MatterChoice matters(Client client, @Nullable MatterId current, ClientScope scope) {
        return MatterChoice.of(matters.of(client.id(), scope), current);
    }

    void lay(InvoiceForm form, Client client, MatterChoice matters, Model model) {
        model.addAttribute("client", client);
        model.addAttribute("matters", matters.options());
        model.addAttribute("lines", form.lines().size());
        model.addAttribute("totals", LineReading.totals(form, client.currency()));
    }
}
