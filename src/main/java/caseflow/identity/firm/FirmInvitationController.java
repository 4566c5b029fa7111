package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.identity.Invitations;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails a contact the way in once more; the link mailed before dies (ID-1). */
@Controller
class FirmInvitationController {

    private final Invitations invitations;

    FirmInvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/firm/clients/{client}/contacts/{contact}/invitation")
    String create(
            @PathVariable ClientId client,
            @PathVariable ContactId contact,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Flash.say(redirect, "identity.flash.invited", invitations.repeat(client, contact, scope, actor));
        return "redirect:/firm/clients/" + client;
    }
}
