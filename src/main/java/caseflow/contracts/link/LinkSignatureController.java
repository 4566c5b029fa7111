package caseflow.contracts.link;

import caseflow.contracts.Contract;
import caseflow.contracts.Lectern;
import caseflow.contracts.SignatureForm;
import caseflow.contracts.SigningDesk;
import caseflow.evidence.Reader;
import caseflow.identity.Token;
import caseflow.links.Codes;
import caseflow.links.LinkAddress;
import caseflow.links.LinkGrant;
import caseflow.links.Visit;
import caseflow.settings.SigningSettings;
import caseflow.web.Flash;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing without signing in, where the firm allows it: by the link, and a code that is mailed to the same address. */
@Controller
@RequestMapping("/l/{token}")
class LinkSignatureController {

    private static final String SIGNING = "#sign";
    private static final String DECLINING = "/declining/new";

    private final LinkVisits visits;
    private final Codes codes;
    private final SigningSettings consents;
    private final SigningDesk desk;
    private final Lectern lectern;

    LinkSignatureController(
            LinkVisits visits, Codes codes, SigningSettings consents, SigningDesk desk, Lectern lectern) {
        this.visits = visits;
        this.codes = codes;
        this.consents = consents;
        this.desk = desk;
        this.lectern = lectern;
    }

    @PostMapping("/code")
    String code(
            LinkGrant grant,
            @PathVariable Token token,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        desk.refuseUnlessSignable(visits.contract(grant), grant.reader());
        refuseUnlessAllowed();
        codes.mail(grant);
        Flash.say(redirect, "contracts.flash.code", grant.reader().email());
        return "redirect:" + LinkAddress.of(token) + (back.equals(DECLINING) ? DECLINING : SIGNING);
    }

    @PostMapping("/signature")
    ModelAndView sign(
            LinkGrant grant,
            @PathVariable Token token,
            @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Contract contract = visits.contract(grant);
        refuseUnlessAllowed();
        return desk.sign(
                contract, form, errors, Visit.by(grant, token), () -> prove(grant, form, errors), model, redirect);
    }

    @GetMapping(DECLINING)
    String declining(LinkGrant grant, @PathVariable Token token, Model model) {
        Contract contract = visits.contract(grant);
        refuseUnlessAllowed();
        return lectern.declining(contract, Visit.by(grant, token), model);
    }

    @PostMapping("/declining")
    ModelAndView decline(
            LinkGrant grant,
            @PathVariable Token token,
            @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Contract contract = visits.contract(grant);
        refuseUnlessAllowed();
        return desk.decline(
                contract, form, errors, Visit.by(grant, token), () -> prove(grant, form, errors), model, redirect);
    }

    private Optional<Reader> prove(LinkGrant grant, SignatureForm form, BindingResult errors) {
        Optional<Reader> reader = codes.prove(grant, form.code());
        if (reader.isEmpty()) {
            errors.rejectValue("code", "contracts.code.wrong");
        }
        return reader;
    }

    private void refuseUnlessAllowed() {
        if (!consents.byLink()) {
            throw new SigningByLinkOff();
        }
    }
}
