package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.identity.Previews;
import caseflow.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opens the portal as a contact, for an admin to look at (ID-9). */
@Controller
class FirmContactPreviewController {

    private final Previews previews;

    FirmContactPreviewController(Previews previews) {
        this.previews = previews;
    }

    @PostMapping("/firm/clients/{client}/contacts/{contact}/preview")
    String create(
            @PathVariable ClientId client,
            @PathVariable ContactId contact,
            SignedIn person,
            ClientScope scope,
            Actor actor) {
        previews.begin(person, client, contact, scope, actor);
        return "redirect:/portal";
    }
}
