package caseflow.identity.portal;

import caseflow.identity.Sessions;
import caseflow.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person who speaks for several clients goes from one's portal to another's (PORTAL-3). */
@Controller
class PortalSwitchController {

    private final Sessions sessions;

    PortalSwitchController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/portal/switch")
    String create(@RequestParam long contact, SignedIn person) {
        sessions.enter(person, contact);
        return "redirect:/portal";
    }
}
