package caseflow.vault.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.settings.FirmSettings;
import caseflow.vault.Vault;
import caseflow.vault.VaultItem;
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

/**
 * Puts things into a vault. It opens nothing, and so stands outside what asks for a fresh proof: whoever takes their time to
 * type does not lose what they typed.
 */
@Controller
@RequestMapping("/firm/clients/{client}/deposits")
class FirmDepositController {

    private final Vault vault;
    private final Clients clients;
    private final FirmSettings settings;

    FirmDepositController(Vault vault, Clients clients, FirmSettings settings) {
        this.vault = vault;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping("/new")
    String form(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", SecretForm.BLANK);
        return secret(clients.find(client, scope), model);
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
            return secret(owner, model);
        }
        vault.add(owner.id(), form.title(), form.secret(), terms, actor);
        Flash.say(redirect, "vault.flash.added");
        return to(client);
    }

    @GetMapping("/files")
    String filesForm(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", FilesForm.BLANK);
        return files(clients.find(client, scope), model);
    }

    /** Several at once, all or none. */
    @PostMapping("/files")
    String createFiles(
            @PathVariable ClientId client,
            @ModelAttribute("form") FilesForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Client owner = clients.find(client, scope);
        VaultItem.Terms terms = form.judge(settings.today(), errors);
        if (errors.hasErrors()) {
            return files(owner, model);
        }
        vault.addFiles(owner.id(), form.read(), terms, actor);
        int added = form.files().size();
        Flash.say(redirect, added == 1 ? "vault.flash.added" : "vault.flash.files", Integer.toString(added));
        return to(client);
    }

    private static String secret(Client owner, Model model) {
        model.addAttribute("client", owner);
        return "vault/firm/new";
    }

    private static String files(Client owner, Model model) {
        model.addAttribute("client", owner);
        return "vault/firm/files";
    }

    private static String to(ClientId client) {
        return "redirect:/firm/clients/" + client + "/vault";
    }
}
