package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.ContactId;
import caseflow.identity.ContactFactors;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin helps a contact who has lost the app and the recovery codes, after asking. */
@Controller
@RequestMapping("/firm/clients/{client}/contacts/{id}/second-factor/reset")
class FirmFactorController {

    private final ContactFactors factors;

    FirmFactorController(ContactFactors factors) {
        this.factors = factors;
    }

    @GetMapping("/new")
    String form(@PathVariable ClientId client, @PathVariable ContactId id, ClientScope scope, Model model) {
        model.addAttribute("holder", factors.find(client, id, scope));
        return "identity/firm/resetFactor";
    }

    @PostMapping
    String create(
            @PathVariable ClientId client,
            @PathVariable ContactId id,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Contact contact = factors.reset(client, id, scope, actor);
        Flash.say(redirect, "identity.flash.factor-reset", contact.name());
        return "redirect:/firm/clients/" + client;
    }
}
