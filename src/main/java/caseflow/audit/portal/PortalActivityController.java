package caseflow.audit.portal;

import caseflow.activity.Activity;
import caseflow.activity.Entry;
import caseflow.clients.ClientScope;
import caseflow.clients.Permission;
import caseflow.identity.SignedIn;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What concerns this client, in the sections that are open to this contact. */
@Controller
class PortalActivityController {

    private final Activity activity;

    PortalActivityController(Activity activity) {
        this.activity = activity;
    }

    @GetMapping("/portal/activity")
    String index(@ModelAttribute("listing") Listing listing, SignedIn person, ClientScope scope, Model model) {
        List<String> open = Arrays.stream(Permission.values())
                .map(Permission::key)
                .filter(person::may)
                .toList();
        Stretch<Entry, Long> list = activity.ofClient(
                scope.client().orElseThrow().value(), person.contact().value(), open, listing);
        model.addAttribute("entries", list.rows());
        model.addAttribute("pager", listing.pager(list));
        return "audit/portal/index";
    }
}
