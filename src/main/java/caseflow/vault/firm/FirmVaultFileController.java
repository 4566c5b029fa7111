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

/** Files that are put into a vault, several at once. */
@Controller
@RequestMapping("/firm/clients/{client}/vault/files")
class FirmVaultFileController {

    private final Vault vault;
    private final Clients clients;
    private final FirmSettings settings;

    FirmVaultFileController(Vault vault, Clients clients, FirmSettings settings) {
        this.vault = vault;
        this.clients = clients;
        this.settings = settings;
    }

    @GetMapping
    String form(@PathVariable ClientId client, ClientScope scope, Model model) {
        model.addAttribute("form", FilesForm.BLANK);
        return form(clients.find(client, scope), model);
    }

    @PostMapping
    String create(
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
            return form(owner, model);
        }
        vault.addFiles(owner.id(), form.read(), terms, actor);
        int added = form.files().size();
        Flash.say(redirect, added == 1 ? "vault.flash.added" : "vault.flash.files", Integer.toString(added));
        return "redirect:/firm/clients/" + client + "/vault";
    }

    private static String form(Client owner, Model model) {
        model.addAttribute("client", owner);
        return "vault/firm/files";
    }
}
