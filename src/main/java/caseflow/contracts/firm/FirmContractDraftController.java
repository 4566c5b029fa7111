package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.clients.Client;
import caseflow.clients.ClientId;
import caseflow.clients.ClientScope;
import caseflow.clients.ClientSearch;
import caseflow.clients.Clients;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractTemplates;
import caseflow.web.Flash;
import caseflow.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New drafts: first whom for, then what, from a template if there is one that fits. */
@Controller
@RequestMapping("/firm/contracts")
class FirmContractDraftController {

    private final ContractDrafts drafts;
    private final ContractTemplates templates;
    private final Clients clients;
    private final ContractDesk desk;

    FirmContractDraftController(
            ContractDrafts drafts, ContractTemplates templates, Clients clients, ContractDesk desk) {
        this.drafts = drafts;
        this.templates = templates;
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping(path = "/new", params = "!client")
    String choose(@RequestParam(defaultValue = "") String q, ClientScope scope, Model model) {
        var search = new ClientSearch(Typed.line(q), null, null);
        model.addAttribute("words", search.words());
        model.addAttribute("clients", clients.list(search, scope));
        return "contracts/firm/choose";
    }

    @GetMapping(path = "/new", params = "client")
    String form(
            @RequestParam ClientId client,
            @RequestParam(required = false) @Nullable Long template,
            ClientScope scope,
            Model model) {
        ContractForm form = template == null ? ContractForm.BLANK : ContractForm.of(templates.find(template));
        return form(desk.choices(clients.find(client, scope), scope), form, model);
    }

    @PostMapping
    String create(
            @RequestParam ClientId client,
            @ModelAttribute("form") ContractForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Client found = clients.find(client, scope);
        ContractDesk.Choices choices = desk.choices(found, scope);
        ContractContent content = ContractReading.content(form, choices, errors);
        if (errors.hasErrors()) {
            return form(choices, form, model);
        }
        ContractDraft draft = drafts.draft(content, scope, actor);
        Flash.say(redirect, "contracts.flash.drafted");
        return "redirect:/firm/contracts/" + draft.id();
    }

    private String form(ContractDesk.Choices choices, ContractForm form, Model model) {
        desk.lay(form, choices, model);
        model.addAttribute("templates", templates.all());
        return "contracts/firm/new";
    }
}
