package caseflow.clients.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.MatterId;
import caseflow.clients.Matters;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes matters, and opens them again. */
@Controller
@RequestMapping("/firm/clients/{client}/matters/{id}")
class FirmClosureController {

    private final Matters matters;

    FirmClosureController(Matters matters) {
        this.matters = matters;
    }

    @PostMapping("/closure")
    String close(@PathVariable ClientId client, @PathVariable MatterId id, Actor actor, RedirectAttributes redirect) {
        matters.close(id, ClientScope.of(client), actor);
        return shown("clients.flash.matter.closed", client, id, redirect);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable ClientId client, @PathVariable MatterId id, Actor actor, RedirectAttributes redirect) {
        matters.reopen(id, ClientScope.of(client), actor);
        return shown("clients.flash.matter.reopened", client, id, redirect);
    }

    private String shown(String sentence, ClientId client, MatterId id, RedirectAttributes redirect) {
        Flash.say(redirect, sentence, matters.find(id, ClientScope.of(client)).label());
        return "redirect:/firm/clients/" + client;
    }
}
