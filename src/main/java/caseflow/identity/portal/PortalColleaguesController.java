package caseflow.identity.portal;

import caseflow.clients.ClientScope;
import caseflow.clients.OwnContacts;
import caseflow.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who at the client can see what, for its primary contact alone. */
@Controller
@RequestMapping("/portal/profile/colleagues")
class PortalColleaguesController {

    private final OwnContacts contacts;

    PortalColleaguesController(OwnContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    String index(SignedIn person, ClientScope scope, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("colleagues", contacts.colleagues(person.contact(), scope));
        return "identity/portal/colleagues";
    }
}
