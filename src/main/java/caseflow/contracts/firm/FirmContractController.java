package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Clients;
import caseflow.contracts.ContractChangedMeanwhile;
import caseflow.contracts.ContractContent;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractId;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafts that exist: edited, saved, copied, put away. */
@Controller
@RequestMapping("/firm/contracts/{id}")
class FirmContractController {

    private final ContractDrafts drafts;
    private final Clients clients;
    private final ContractDesk desk;

    FirmContractController(ContractDrafts drafts, Clients clients, ContractDesk desk) {
        this.drafts = drafts;
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping("/edit")
    String edit(@PathVariable ContractId id, ClientScope scope, Model model) {
        ContractDraft draft = drafts.findEditable(id, scope);
        return edit(draft, ContractForm.of(draft), choices(draft, scope), model);
    }

    @PostMapping
    String update(
            @PathVariable ContractId id,
            @ModelAttribute("form") ContractForm form,
            BindingResult errors,
            Model model,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ContractDraft draft = drafts.findEditable(id, scope);
        ContractDesk.Choices choices = choices(draft, scope);
        ContractContent content = ContractReading.content(form, choices, errors);
        if (errors.hasErrors()) {
            return edit(draft, form, choices, model);
        }
        try {
            drafts.edit(id, form.seen(), content, scope, actor);
        } catch (ContractChangedMeanwhile refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return edit(draft, form, choices, model);
        }
        Flash.say(redirect, "contracts.flash.saved");
        return to(id);
    }

    @PostMapping("/copy")
    String copy(@PathVariable ContractId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        ContractDraft copy = drafts.copy(id, scope, actor);
        Flash.say(redirect, "contracts.flash.copied");
        return to(copy.id()) + "/edit";
    }

    @PostMapping("/trash")
    String trash(@PathVariable ContractId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        drafts.trash(id, scope, actor);
        Flash.say(redirect, "contracts.flash.trashed");
        return to(id);
    }

    @PostMapping("/restoration")
    String restore(@PathVariable ContractId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        drafts.restore(id, scope, actor);
        Flash.say(redirect, "contracts.flash.restored");
        return to(id);
    }

    private String edit(ContractDraft draft, ContractForm form, ContractDesk.Choices choices, Model model) {
        desk.lay(form, choices, model);
        model.addAttribute("draft", draft);
        return "contracts/firm/edit";
    }

    private ContractDesk.Choices choices(ContractDraft draft, ClientScope scope) {
        ContractContent content = draft.content();
        return desk.choices(clients.find(content.client(), scope), content, scope);
    }

    private static String to(ContractId id) {
        return "redirect:/firm/contracts/" + id;
    }
}
