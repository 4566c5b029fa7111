package caseflow.vault.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.Role;
import caseflow.identity.SignedIn;
import caseflow.settings.FirmSettings;
import caseflow.vault.Vault;
import caseflow.vault.VaultItem;
import caseflow.vault.VaultKeys;
import caseflow.vault.VaultLog;
import caseflow.vault.VaultReading;
import caseflow.web.Flash;
import caseflow.web.Listing;
import caseflow.web.Typed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vault of one client: what lies in it, what is put into it, and who was there. */
@Controller
@RequestMapping("/firm/clients/{client}/vault")
class FirmVaultController {

    private final Vault vault;
    private final VaultReading reading;
    private final VaultLog log;
    private final VaultKeys keys;
    private final Clients clients;
    private final FirmSettings settings;

    FirmVaultController(
            Vault vault, VaultReading reading, VaultLog log, VaultKeys keys, Clients clients, FirmSettings settings) {
        this.vault = vault;
        this.reading = reading;
        this.log = log;
        this.keys = keys;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping
    String index(
            @PathVariable ClientId client,
            @RequestParam(defaultValue = "") String q,
            SignedIn person,
            ClientScope scope,
            Actor actor,
            Model model) {
        String words = Typed.line(q);
        boolean destroyed = keys.destroyed(client);
        model.addAttribute("client", clients.find(client, scope));
        model.addAttribute("admin", person.role() == Role.ADMIN);
        model.addAttribute("destroyed", destroyed);
        model.addAttribute("words", words);
        model.addAttribute("items", destroyed ? List.of() : reading.list(client, words, scope, actor));
        return "vault/firm/index";
    }

    @GetMapping("/new")
    String form(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", SecretForm.BLANK);
        return form(clients.find(client, scope), model);
    }

    @PostMapping
    String create(
            @PathVariable ClientId client,
            @ModelAttribute("form") SecretForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Client owner = clients.find(client, scope);
        VaultItem.Terms terms = form.judge(settings.today(), false, errors);
        if (errors.hasErrors()) {
            return form(owner, model);
        }
        vault.add(owner.id(), form.title(), form.secret(), terms, actor);
        Flash.say(redirect, "vault.flash.added");
        return "redirect:/firm/clients/" + client + "/vault";
    }

    @GetMapping("/log")
    String log(
            @PathVariable ClientId client, @ModelAttribute("listing") Listing listing, ClientScope scope, Model model) {
        model.addAttribute("client", clients.find(client, scope));
        var list = log.list(client, listing, scope);
        model.addAttribute("accesses", list.rows());
        model.addAttribute("pager", listing.pager(list));
        return "vault/firm/log";
    }

    private static String form(Client owner, Model model) {
        model.addAttribute("client", owner);
        return "vault/firm/new";
    }
}
