package caseflow.contracts;

import caseflow.evidence.Reader;
import caseflow.links.Visit;
import caseflow.settings.FirmSettings;
import caseflow.settings.SigningSettings;
import caseflow.settings.SigningTerms;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a signature on the page it was given on, which says so when it comes too late. */
@Component
public class SigningDesk {

    private final Contracts contracts;
    private final Signatures signatures;
    private final SigningSettings consents;
    private final Lectern lectern;
    private final FirmSettings settings;

    SigningDesk(
            Contracts contracts,
            Signatures signatures,
            SigningSettings consents,
            Lectern lectern,
            FirmSettings settings) {
        this.contracts = contracts;
        this.signatures = signatures;
        this.consents = consents;
        this.lectern = lectern;
        this.settings = settings;
    }

    /** @throws caseflow.web.Conflict if this reader cannot sign it, now or ever */
    public void refuseUnlessSignable(Contract contract, Reader reader) {
        contract.signable(contract.sent().number(), reader, settings.today());
    }

    /** @param prover asked last, when nothing else is wrong: who signs, if that is known well enough */
    public ModelAndView sign(
            Contract contract,
            SignatureForm form,
            BindingResult errors,
            Visit visit,
            Supplier<Optional<Reader>> prover,
            Model model,
            RedirectAttributes redirect) {
        SigningTerms terms = consents.current();
        Signing signing = form.signing(terms, errors);
        Optional<Reader> reader = errors.hasErrors() ? Optional.empty() : prover.get();
        if (reader.isEmpty()) {
            return new ModelAndView(lectern.show(contract, visit, model));
        }
        return inTime(
                contract,
                visit,
                model,
                redirect,
                "contracts.flash.signed",
                () -> signatures.sign(contract.id(), signing, reader.get(), visit.scope(), visit.actor()));
    }

    /** @param prover as for signing */
    public ModelAndView decline(
            Contract contract,
            SignatureForm form,
            BindingResult errors,
            Visit visit,
            Supplier<Optional<Reader>> prover,
            Model model,
            RedirectAttributes redirect) {
        String reason = form.refusal(errors);
        Optional<Reader> reader = errors.hasErrors() ? Optional.empty() : prover.get();
        if (reader.isEmpty()) {
            return new ModelAndView(lectern.declining(contract, visit, model));
        }
        return inTime(
                contract,
                visit,
                model,
                redirect,
                "contracts.flash.declined",
                () -> signatures.decline(
                        contract.id(), form.seen(), reason, reader.get(), visit.scope(), visit.actor()));
    }

    private ModelAndView inTime(
            Contract contract, Visit visit, Model model, RedirectAttributes redirect, String done, Runnable deed) {
        try {
            deed.run();
        } catch (Conflict late) {
            Contract now = contracts.find(contract.id(), visit.scope());
            model.addAttribute("refused", late);
            // there may be a newer version to read: nothing of the form that was sent is left in it
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", SignatureForm.blank(now, consents.current()));
            return new ModelAndView(lectern.show(now, visit, model), HttpStatus.CONFLICT);
        }
        Flash.say(redirect, done);
        return new ModelAndView("redirect:" + visit.place());
    }
}
