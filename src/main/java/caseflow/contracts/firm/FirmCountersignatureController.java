package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.contracts.Contract;
import caseflow.contracts.ContractId;
import caseflow.contracts.Contracts;
import caseflow.contracts.SignatureForm;
import caseflow.contracts.Signatures;
import caseflow.contracts.Signing;
import caseflow.evidence.Reader;
import caseflow.identity.SignedIn;
import caseflow.settings.SigningSettings;
import caseflow.settings.SigningTerms;
import caseflow.web.BrowserName;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The firm's own signature, by whoever of it is signed in; before or after the client's. */
@Controller
@RequestMapping("/firm/contracts/{id}/countersignature")
class FirmCountersignatureController {

    private final Contracts contracts;
    private final Signatures signatures;
    private final SigningSettings consents;

    FirmCountersignatureController(Contracts contracts, Signatures signatures, SigningSettings consents) {
        this.contracts = contracts;
        this.signatures = signatures;
        this.consents = consents;
    }

    @GetMapping("/new")
    String form(@PathVariable ContractId id, ClientScope scope, Model model) {
        Contract contract = contracts.find(id, scope);
        model.addAttribute("form", SignatureForm.blank(contract, consents.current()));
        return form(contract, model);
    }

    @PostMapping
    String create(
            @PathVariable ContractId id,
            @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            SignedIn person,
            ClientScope scope,
            Actor actor,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Contract contract = contracts.find(id, scope);
        SigningTerms terms = consents.current();
        Signing signing = form.signing(terms, errors);
        if (errors.hasErrors()) {
            return form(contract, model);
        }
        Reader signatory = person.signatory(contract.client(), request.getRemoteAddr(), BrowserName.said(request));
        signatures.sign(id, signing, signatory, scope, actor);
        Flash.say(redirect, "contracts.flash.countersigned");
        return "redirect:/firm/contracts/" + id;
    }

    private String form(Contract contract, Model model) {
        model.addAttribute("contract", contract);
        model.addAttribute("terms", consents.current());
        return "contracts/firm/countersignature";
    }
}
