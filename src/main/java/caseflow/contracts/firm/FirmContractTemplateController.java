package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractId;
import caseflow.contracts.ContractTemplate;
import caseflow.contracts.ContractTemplates;
import caseflow.contracts.ContractTypes;
import caseflow.contracts.MergeField;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Texts that the firm begins its contracts with. */
@Controller
class FirmContractTemplateController {

    private static final String PLACE = "/firm/contract-templates";

    private final ContractTemplates templates;
    private final ContractTypes types;
    private final ContractDrafts drafts;

    FirmContractTemplateController(ContractTemplates templates, ContractTypes types, ContractDrafts drafts) {
        this.templates = templates;
        this.types = types;
        this.drafts = drafts;
    }

    @GetMapping(PLACE)
    String index(Model model) {
        model.addAttribute("templates", templates.all());
        return "contracts/firm/template/index";
    }

    @GetMapping(PLACE + "/new")
    String blank(Model model) {
        return form(0, TemplateForm.BLANK, model);
    }

    /** Begins one with what a contract says. */
    @GetMapping("/firm/contracts/{id}/template/new")
    String of(@PathVariable ContractId id, ClientScope scope, Model model) {
        return form(0, TemplateForm.of(drafts.find(id, scope).content()), model);
    }

    @GetMapping(PLACE + "/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        return form(id, TemplateForm.of(templates.find(id)), model);
    }

    @PostMapping({PLACE, PLACE + "/{id}"})
    String save(
            @PathVariable(required = false) Long id,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        long known = id == null ? 0 : id;
        ContractTemplate template = form.read(known, types.all(), errors);
        if (errors.hasErrors()) {
            return form(known, form, model);
        }
        try {
            save(template, actor);
        } catch (Conflict refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return form(known, form, model);
        }
        Flash.say(redirect, "contracts.flash.template-saved", template.name());
        return "redirect:" + PLACE;
    }

    private void save(ContractTemplate template, Actor actor) {
        if (template.id() == 0) {
            templates.add(template, actor);
        } else {
            templates.save(template, actor);
        }
    }

    @PostMapping(PLACE + "/{id}/removal")
    String delete(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        String name = templates.find(id).name();
        templates.delete(id, actor);
        Flash.say(redirect, "contracts.flash.template-deleted", name);
        return "redirect:" + PLACE;
    }

    private String form(long id, TemplateForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("types", ContractDesk.options(types.all()));
        model.addAttribute("mergeFields", MergeField.values());
        return "contracts/firm/template/form";
    }
}
