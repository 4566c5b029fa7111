package caseflow.vault.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.identity.Role;
import caseflow.identity.SignedIn;
import caseflow.vault.VaultKeys;
import caseflow.vault.VaultLog;
import caseflow.vault.VaultReading;
import caseflow.web.Listing;
import caseflow.web.Typed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The vault of one client: what lies in it, and who was there. */
@Controller
@RequestMapping("/firm/clients/{client}/vault")
class FirmVaultController {

    private final VaultReading reading;
    private final VaultLog log;
    private final VaultKeys keys;
    private final Clients clients;

    FirmVaultController(VaultReading reading, VaultLog log, VaultKeys keys, Clients clients) {
        this.reading = reading;
        this.log = log;
        this.keys = keys;
        this.clients = clients;
    }

    /** Also for whoever comes back to what they have sent. */
    @GetMapping({"", "/search"})
    String index(@PathVariable ClientId client, SignedIn person, ClientScope scope, Actor actor, Model model) {
        return page(client, "", person, scope, actor, model);
    }

    /** A post, because what is sought would stand in the address otherwise, and in every log on its way. */
    @PostMapping("/search")
    String search(
            @PathVariable ClientId client,
            @RequestParam(defaultValue = "") String q,
            SignedIn person,
            ClientScope scope,
            Actor actor,
            Model model) {
        return page(client, Typed.line(q), person, scope, actor, model);
    }

    @GetMapping("/log")
    String log(
            @PathVariable ClientId client,
            @ModelAttribute("listing") Listing listing,
            ClientScope scope,
            Actor actor,
            Model model) {
        model.addAttribute("client", clients.find(client, scope));
        var list = log.list(client, listing, scope, actor);
        model.addAttribute("accesses", list.rows());
        model.addAttribute("pager", listing.pager(list));
        return "vault/firm/log";
    }

    private String page(ClientId client, String words, SignedIn person, ClientScope scope, Actor actor, Model model) {
        model.addAttribute("client", clients.find(client, scope));
        boolean destroyed = keys.destroyed(client);
        model.addAttribute("admin", person.role() == Role.ADMIN);
        model.addAttribute("destroyed", destroyed);
        model.addAttribute("words", words);
        model.addAttribute("items", destroyed ? List.of() : reading.list(client, words, scope, actor));
        return "vault/firm/index";
    }
}
