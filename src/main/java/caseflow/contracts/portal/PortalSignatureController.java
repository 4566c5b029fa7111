package caseflow.contracts.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.Contracts;
import caseflow.contracts.Lectern;
import caseflow.contracts.SignatureForm;
import caseflow.contracts.SigningDesk;
import caseflow.evidence.Reader;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/portal/contracts/{id}")
class PortalSignatureController {

    private final Contracts contracts;
    private final SigningDesk desk;
    private final Lectern lectern;

    PortalSignatureController(Contracts contracts, SigningDesk desk, Lectern lectern) {
        this.contracts = contracts;
        this.desk = desk;
        this.lectern = lectern;
    }

    @PostMapping("/signature")
    ModelAndView sign(
            @PathVariable ContractId id,
            @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            Reader reader,
            Actor actor,
            ClientScope scope,
            Model model,
            RedirectAttributes redirect) {
        Contract contract = contracts.find(id, scope);
        return desk.sign(
                contract,
                form,
                errors,
                PortalVisits.to(contract, reader, actor, scope),
                () -> Optional.of(reader),
                model,
                redirect);
    }

    @GetMapping("/declining/new")
    String declining(@PathVariable ContractId id, Reader reader, Actor actor, ClientScope scope, Model model) {
        Contract contract = contracts.find(id, scope);
        return lectern.declining(contract, PortalVisits.to(contract, reader, actor, scope), model);
    }

    @PostMapping("/declining")
    ModelAndView decline(
            @PathVariable ContractId id,
            @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            Reader reader,
            Actor actor,
            ClientScope scope,
            Model model,
            RedirectAttributes redirect) {
        Contract contract = contracts.find(id, scope);
        return desk.decline(
                contract,
                form,
                errors,
                PortalVisits.to(contract, reader, actor, scope),
                () -> Optional.of(reader),
                model,
                redirect);
    }
}
