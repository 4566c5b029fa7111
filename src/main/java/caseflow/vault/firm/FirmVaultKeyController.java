package caseflow.vault.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.vault.VaultKeys;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The key of one vault: a new one, or none for ever. Behind the settings, and so for administrators alone. */
@Controller
@RequestMapping("/firm/settings/vaults/{client}")
class FirmVaultKeyController {

    private final VaultKeys keys;
    private final Clients clients;

    FirmVaultKeyController(VaultKeys keys, Clients clients) {
        this.keys = keys;
        this.clients = clients;
    }

    /** Also for whoever comes back to what they have sent. */
    @GetMapping({"", "/rotation", "/destruction"})
    String show(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", DestructionForm.BLANK);
        return page(clients.find(client, scope), model);
    }

    @PostMapping("/rotation")
    String renew(@PathVariable ClientId client, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        keys.renew(clients.find(client, scope).id(), actor);
        Flash.say(redirect, "vault.flash.rotating");
        return "redirect:/firm/settings/keys";
    }

    /** Only to whoever writes out whose vault it is. */
    @PostMapping("/destruction")
    String destroy(
            @PathVariable ClientId client,
            @ModelAttribute("form") DestructionForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Client owner = clients.find(client, scope);
        form.judge(owner.name(), errors);
        if (errors.hasErrors()) {
            return page(owner, model);
        }
        keys.destroy(owner.id(), scope, actor);
        Flash.say(redirect, "vault.flash.destroyed", owner.name());
        return "redirect:/firm/clients/" + client + "/vault";
    }

    private String page(Client owner, Model model) {
        model.addAttribute("client", owner);
        model.addAttribute("key", keys.state(owner.id()).orElse(null));
        return "vault/firm/key";
    }
}
