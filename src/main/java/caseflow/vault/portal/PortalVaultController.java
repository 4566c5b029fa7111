package caseflow.vault.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.documents.DocumentTabs;
import caseflow.identity.SignedIn;
import caseflow.vault.Masking;
import caseflow.vault.VaultItemId;
import caseflow.vault.VaultKeys;
import caseflow.vault.VaultLog;
import caseflow.vault.VaultReading;
import caseflow.web.Listing;
import caseflow.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the firm keeps for the client, to be looked at for a moment, copied and taken home. */
@Controller
@RequestMapping("/portal/vault")
class PortalVaultController {

    private final VaultReading reading;
    private final VaultLog log;
    private final VaultKeys keys;
    private final DocumentTabs tabs;

    PortalVaultController(VaultReading reading, VaultLog log, VaultKeys keys, DocumentTabs tabs) {
        this.reading = reading;
        this.log = log;
        this.keys = keys;
        this.tabs = tabs;
    }

    /** Also for whoever comes back to what they have sent. */
    @GetMapping({"", "/search"})
    String index(SignedIn person, ClientScope scope, Actor actor, Model model) {
        return page("", person, scope, actor, model);
    }

    /** A post, because what is sought would stand in the address otherwise, and in every log on its way. */
    @PostMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q, SignedIn person, ClientScope scope, Actor actor, Model model) {
        return page(Typed.line(q), person, scope, actor, model);
    }

    @GetMapping({"/{id}", "/{id}/view"})
    String show(@PathVariable VaultItemId id, ClientScope scope, Actor actor, Model model) {
        model.addAttribute("item", reading.find(id, scope, actor));
        return "vault/portal/show";
    }

    @PostMapping("/{id}/view")
    String view(
            @PathVariable VaultItemId id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean scripts,
            ClientScope scope,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        VaultReading.Shown shown = reading.view(id, scope, actor);
        model.addAttribute("secret", shown.secret());
        model.addAttribute("item", shown.item());
        Masking.without(scripts, shown.item().terms().once(), "/portal/vault/" + id, response);
        return "vault/portal/show";
    }

    @GetMapping("/log")
    String log(@ModelAttribute("listing") Listing listing, ClientScope scope, Actor actor, Model model) {
        var list = log.list(client(scope), listing, scope, actor);
        model.addAttribute("accesses", list.rows());
        model.addAttribute("pager", listing.pager(list));
        return "vault/portal/log";
    }

    private String page(String words, SignedIn person, ClientScope scope, Actor actor, Model model) {
        ClientId client = client(scope);
        boolean destroyed = keys.destroyed(client);
        model.addAttribute("tabs", tabs.shownTo(person, scope));
        model.addAttribute("destroyed", destroyed);
        model.addAttribute("words", words);
        model.addAttribute("items", destroyed ? List.of() : reading.list(client, words, scope, actor));
        return "vault/portal/index";
    }

    static ClientId client(ClientScope scope) {
        return scope.client().orElseThrow();
    }
}
