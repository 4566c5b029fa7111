package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractDispatches;
import caseflow.contracts.ContractId;
import caseflow.contracts.Contracts;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import caseflow.web.ReasonForm;
import caseflow.web.UntilForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff may still do with a contract that has been sent: give more time, take it back with its signatures. */
@Controller
@RequestMapping("/firm/contracts/{id}")
class FirmContractCourseController {

    private final Contracts contracts;
    private final ContractDispatches dispatches;
    private final FirmSettings settings;

    FirmContractCourseController(Contracts contracts, ContractDispatches dispatches, FirmSettings settings) {
        this.contracts = contracts;
        this.dispatches = dispatches;
        this.settings = settings;
    }

    @GetMapping("/extension/new")
    String extension(@PathVariable ContractId id, ClientScope scope, Model model) {
        Contract contract = contracts.find(id, scope);
        model.addAttribute("form", UntilForm.of(contract.signUntil(), 0));
        return page("extension", contract, model);
    }

    @PostMapping("/extension")
    String extend(
            @PathVariable ContractId id,
            @ModelAttribute("form") UntilForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Contract contract = contracts.find(id, scope);
        Optional<LocalDate> until = form.read(settings.today(), errors);
        if (until.isEmpty()) {
            return page("extension", contract, model);
        }
        dispatches.extend(id, until.get(), scope, actor);
        return done("contracts.flash.extended", id, redirect);
    }

    @GetMapping("/withdrawal/new")
    String withdrawal(@PathVariable ContractId id, ClientScope scope, Model model) {
        model.addAttribute("form", ReasonForm.BLANK);
        return page("withdrawal", contracts.find(id, scope), model);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable ContractId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String mark,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Contract contract = contracts.find(id, scope);
        if (errors.hasErrors()) {
            return page("withdrawal", contract, model);
        }
        dispatches.withdraw(id, mark, form.reason(), scope, actor);
        return done("contracts.flash.withdrawn", id, redirect);
    }

    private static String page(String page, Contract contract, Model model) {
        model.addAttribute("contract", contract);
        return "contracts/firm/" + page;
    }

    private static String done(String said, ContractId id, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return "redirect:/firm/contracts/" + id;
    }
}
