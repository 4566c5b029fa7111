package caseflow.clients.firm;

import caseflow.activity.Activity;
import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.clients.Contacts;
import caseflow.clients.Matters;
import caseflow.settings.Choices;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import caseflow.web.WebSettings;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/firm/clients")
class FirmClientController {

    private static final int RECENT = 12;

    private final Clients clients;
    private final Contacts contacts;
    private final Matters matters;
    private final Activity activity;
    private final FirmSettings firm;
    private final WebSettings web;

    FirmClientController(
            Clients clients,
            Contacts contacts,
            Matters matters,
            Activity activity,
            FirmSettings firm,
            WebSettings web) {
        this.clients = clients;
        this.contacts = contacts;
        this.matters = matters;
        this.activity = activity;
        this.firm = firm;
        this.web = web;
    }

    @GetMapping("/{id}")
    String show(@PathVariable ClientId id, ClientScope scope, Model model) {
        model.addAttribute("client", clients.find(id, scope));
        model.addAttribute("contacts", contacts.of(id, scope));
        model.addAttribute("matters", matters.of(id, scope));
        model.addAttribute("timeline", activity.aboutClient(id.value(), RECENT));
        return "clients/firm/show";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute(
                "form",
                ClientForm.blank(firm.current().currency(), web.languages().get(0)));
        return create(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            Model model,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return create(model);
        }
        Client client = clients.create(form.details(), actor);
        Flash.say(redirect, "clients.flash.created", client.name(), client.number());
        return "redirect:/firm/clients/" + client.id();
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable ClientId id, ClientScope scope, Model model) {
        Client client = clients.find(id, scope);
        model.addAttribute("form", ClientForm.of(client));
        return edit(client, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Client client = clients.find(id, scope);
        if (errors.hasErrors()) {
            return edit(client, model);
        }
        clients.update(id, form.seen(), form.details(), scope, actor);
        Flash.say(redirect, "clients.flash.saved", form.name());
        return "redirect:/firm/clients/" + id;
    }

    private String create(Model model) {
        return choices(model, "clients/firm/new");
    }

    private String edit(Client client, Model model) {
        model.addAttribute("client", client);
        return choices(model, "clients/firm/edit");
    }

    private String choices(Model model, String view) {
        Map<String, String> languages = new LinkedHashMap<>();
        web.languages().forEach(language -> languages.put(language.toLanguageTag(), language.getDisplayName(language)));
        model.addAttribute("currencies", Choices.currencies());
        model.addAttribute("languages", languages);
        return view;
    }
}
