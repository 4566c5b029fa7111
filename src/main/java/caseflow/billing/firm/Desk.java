package caseflow.billing.firm;

import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Matter;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.lines.LineReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What an invoice of that client may be filed under: open matters, and the one it is filed under already. */
    List<Matter> matters(Client client, @Nullable MatterId current, ClientScope scope) {
        return matters.of(client.id(), scope).stream()
                .filter(matter -> matter.open() || matter.id().equals(current))
                .toList();
    }

    void lay(InvoiceForm form, Client client, List<Matter> matters, Model model) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "–");
        matters.forEach(matter -> choices.put(matter.id().toString(), matter.label()));
        model.addAttribute("client", client);
        model.addAttribute("matters", choices);
        model.addAttribute("lines", form.lines().size());
        model.addAttribute("totals", LineReading.totals(form, client.currency()));
    }
}
