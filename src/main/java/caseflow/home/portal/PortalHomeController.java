package caseflow.home.portal;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.evidence.Reader;
import caseflow.home.ClientDashboards;
import caseflow.home.Greeting;
import caseflow.identity.SignedIn;
import caseflow.settings.FirmSettings;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PortalHomeController {

    private final ClientDashboards dashboards;
    private final Greeting greeting;
    private final FirmSettings settings;

    PortalHomeController(ClientDashboards dashboards, Greeting greeting, FirmSettings settings) {
        this.dashboards = dashboards;
        this.greeting = greeting;
        this.settings = settings;
    }

    @GetMapping("/portal")
    String show(SignedIn person, Reader reader, ClientScope scope, Model model) {
        ContactId contact = Objects.requireNonNull(reader.contact(), "readers are contacts");
        model.addAttribute("dashboard", dashboards.of(contact, scope, person::may));
        model.addAttribute("greeting", greeting.now());
        model.addAttribute("today", settings.today());
        return "home/portal/show";
    }
}
