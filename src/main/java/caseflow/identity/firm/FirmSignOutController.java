package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.identity.SignOuts;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signs somebody out everywhere. */
@Controller
class FirmSignOutController {

    private final SignOuts signOuts;

    FirmSignOutController(SignOuts signOuts) {
        this.signOuts = signOuts;
    }

    @PostMapping("/firm/clients/{client}/contacts/{id}/sign-out")
    String ofContact(
            @PathVariable ClientId client,
            @PathVariable ContactId id,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        String name = signOuts.ofContact(client, id, scope, actor).name();
        Flash.say(redirect, "identity.flash.signed-out", name);
        return "redirect:/firm/clients/" + client;
    }

    @PostMapping("/firm/staff/{id}/sign-out")
    String ofColleague(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        String name = signOuts.ofColleague(id, actor).name();
        Flash.say(redirect, "identity.flash.signed-out", name);
        return "redirect:/firm/staff";
    }
}
