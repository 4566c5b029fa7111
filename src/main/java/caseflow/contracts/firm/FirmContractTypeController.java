package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.contracts.ContractTypes;
import caseflow.contracts.NameTaken;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the firm calls its sorts of contracts. */
@Controller
@RequestMapping("/firm/contract-types")
class FirmContractTypeController {

    private static final String PLACE = "redirect:/firm/contract-types";

    private final ContractTypes types;

    FirmContractTypeController(ContractTypes types) {
        this.types = types;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("form", TypeForm.BLANK);
        return page(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") TypeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                types.add(form.name(), actor);
                Flash.say(redirect, "contracts.flash.type-saved", form.name());
                return PLACE;
            } catch (NameTaken taken) {
                errors.rejectValue("name", taken.key(), taken.words(), null);
            }
        }
        return page(model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", new TypeForm(types.find(id).name()));
        return page(id, model);
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TypeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                types.rename(id, form.name(), actor);
                Flash.say(redirect, "contracts.flash.type-saved", form.name());
                return PLACE;
            } catch (NameTaken taken) {
                errors.rejectValue("name", taken.key(), taken.words(), null);
            }
        }
        return page(id, model);
    }

    @PostMapping("/{id}/removal")
    String delete(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        String name = types.find(id).name();
        types.delete(id, actor);
        Flash.say(redirect, "contracts.flash.type-deleted", name);
        return PLACE;
    }

    private String page(Model model) {
        model.addAttribute("types", types.all());
        return "contracts/firm/types";
    }

    private String page(long id, Model model) {
        model.addAttribute("type", types.find(id));
        return "contracts/firm/type";
    }
}
