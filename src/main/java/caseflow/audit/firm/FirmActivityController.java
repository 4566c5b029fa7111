package caseflow.audit.firm;

import caseflow.activity.Activity;
import caseflow.activity.Entry;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.SignedIn;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What passed between the firm and its clients; of one client, everything. */
@Controller
class FirmActivityController {

    private final Activity activity;
    private final Clients clients;

    FirmActivityController(Activity activity, Clients clients) {
        this.activity = activity;
        this.clients = clients;
    }

    @GetMapping("/firm/activity")
    String index(@ModelAttribute("listing") Listing listing, SignedIn person, ClientScope scope, Model model) {
        Long client = listing.clientNumber();
        if (client != null) {
            model.addAttribute("client", clients.find(new ClientId(client), scope));
        }
        Stretch<Entry, Long> list = activity.ofFirm(listing);
        model.addAttribute(
                "entries",
                person.may("audit")
                        ? list.rows()
                        : list.rows().stream()
                                .map(FirmActivityController::openToStaff)
                                .toList());
        model.addAttribute("pager", listing.pager(list));
        return "audit/firm/activity";
    }

    /** Only admins have anything behind the door of the settings. */
    private static Entry openToStaff(Entry entry) {
        return entry.path().startsWith("settings") ? entry.unlinked() : entry;
    }
}
