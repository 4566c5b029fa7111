package caseflow.identity.profile;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.OwnContacts;
import caseflow.identity.EmailChanges;
import caseflow.identity.LiveSessions;
import caseflow.identity.Profiles;
import caseflow.identity.SecondFactors;
import caseflow.identity.SignedIn;
import caseflow.web.Viewer.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of somebody's profile, behind either door: what there is, and where it is changed. */
@Controller
@RequestMapping({"/portal/profile", "/firm/profile"})
class ProfileController {

    private final Profiles profiles;
    private final EmailChanges emails;
    private final SecondFactors factors;
    private final LiveSessions sessions;
    private final OwnContacts contacts;

    ProfileController(
            Profiles profiles,
            EmailChanges emails,
            SecondFactors factors,
            LiveSessions sessions,
            OwnContacts contacts) {
        this.profiles = profiles;
        this.emails = emails;
        this.factors = factors;
        this.sessions = sessions;
        this.contacts = contacts;
    }

    @GetMapping
    String show(SignedIn person, ClientScope scope, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("profile", profiles.of(person));
        model.addAttribute("awaited", emails.awaited(person).orElse(null));
        model.addAttribute("factor", factors.enrolled(person.accountId()));
        model.addAttribute("devices", sessions.of(person).size());
        model.addAttribute("contact", contact(person, scope));
        return "identity/profile/show";
    }

    private @Nullable Contact contact(SignedIn person, ClientScope scope) {
        return person.door() == Door.PORTAL ? contacts.find(person.contact(), scope) : null;
    }
}
