package caseflow.vault.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.settings.FirmSettings;
import caseflow.vault.Masking;
import caseflow.vault.Secret;
import caseflow.vault.Vault;
import caseflow.vault.VaultItem;
import caseflow.vault.VaultItemId;
import caseflow.vault.VaultReading;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One thing in a vault. Its form is filled with what is in it, and so is asked for by a post, and noted. */
@Controller
@RequestMapping("/firm/vault/{id}")
class FirmVaultItemController {

    private final Vault vault;
    private final VaultReading reading;
    private final FirmSettings settings;

    FirmVaultItemController(Vault vault, VaultReading reading, FirmSettings settings) {
        this.vault = vault;
        this.reading = reading;
        this.settings = settings;
    }

    /** Also for whoever comes back to what they have sent. */
    @GetMapping({"", "/view", "/edit"})
    String show(@PathVariable VaultItemId id, ClientScope scope, Actor actor, Model model) {
        return page(reading.find(id, scope, actor), model, "vault/firm/show");
    }

    @PostMapping("/view")
    String view(
            @PathVariable VaultItemId id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean scripts,
            ClientScope scope,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        VaultReading.Shown shown = reading.view(id, scope, actor);
        model.addAttribute("secret", shown.secret());
        Masking.without(scripts, false, "/firm/vault/" + id, response);
        return page(shown.item(), model, "vault/firm/show");
    }

    @PostMapping("/edit")
    String edit(@PathVariable VaultItemId id, ClientScope scope, Actor actor, Model model) {
        VaultItem item = reading.find(id, scope, actor).whole();
        Secret secret = reading.view(id, scope, actor).secret();
        model.addAttribute("form", SecretForm.of(item, secret));
        return page(item, model, "vault/firm/edit");
    }

    @PostMapping
    String update(
            @PathVariable VaultItemId id,
            @ModelAttribute("form") SecretForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        VaultItem item = reading.find(id, scope, actor);
        VaultItem.Terms terms = form.judge(settings.today(), item.label().file() != null, errors);
        if (errors.hasErrors()) {
            return page(item, model, "vault/firm/edit");
        }
        vault.change(id, form.seen(), form.title(), form.secret(), terms, scope, actor);
        Flash.say(redirect, "vault.flash.saved");
        return "redirect:/firm/vault/" + id;
    }

    @GetMapping("/removal")
    String ask(@PathVariable VaultItemId id, ClientScope scope, Actor actor, Model model) {
        return page(reading.find(id, scope, actor), model, "vault/firm/removal");
    }

    @PostMapping("/removal")
    String remove(@PathVariable VaultItemId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        VaultItem item = reading.find(id, scope, actor);
        vault.remove(id, scope, actor);
        Flash.say(redirect, "vault.flash.removed");
        return "redirect:/firm/clients/" + item.client() + "/vault";
    }

    private static String page(VaultItem item, Model model, String view) {
        model.addAttribute("item", item);
        return view;
    }
}
