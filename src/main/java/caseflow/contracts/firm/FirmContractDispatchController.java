package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.contracts.ContractDispatches;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractId;
import caseflow.settings.FirmSettings;
import caseflow.web.Flash;
import caseflow.web.UntilForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a contract for signature, once it has been asked until when; and again, when it lies in the mail too long. */
@Controller
@RequestMapping("/firm/contracts/{id}")
class FirmContractDispatchController {

    private static final int DAYS_OPEN = 30;

    private final ContractDispatches dispatches;
    private final ContractDrafts drafts;
    private final Contacts contacts;
    private final FirmSettings settings;

    FirmContractDispatchController(
            ContractDispatches dispatches, ContractDrafts drafts, Contacts contacts, FirmSettings settings) {
        this.dispatches = dispatches;
        this.drafts = drafts;
        this.contacts = contacts;
        this.settings = settings;
    }

    @GetMapping("/dispatch/new")
    String form(@PathVariable ContractId id, ClientScope scope, Model model) {
        ContractDraft draft = drafts.findEditable(id, scope);
        model.addAttribute("form", UntilForm.of(settings.today().plusDays(DAYS_OPEN), draft.version()));
        return form(draft, scope, model);
    }

    @PostMapping("/dispatch")
    String create(
            @PathVariable ContractId id,
            @ModelAttribute("form") UntilForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        ContractDraft draft = drafts.findEditable(id, scope);
        Optional<LocalDate> until = form.read(settings.today(), errors);
        if (until.isEmpty()) {
            return form(draft, scope, model);
        }
        List<String> names = dispatches.send(id, form.seen(), until.get(), scope, actor);
        Flash.say(redirect, "contracts.flash.sent", String.join(", ", names));
        return "redirect:/firm/contracts/" + id;
    }

    @PostMapping("/mailing")
    String mail(@PathVariable ContractId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        List<String> names = dispatches.mail(id, scope, actor);
        Flash.say(
                redirect,
                names.isEmpty() ? "contracts.flash.firm-missing" : "contracts.flash.reminded",
                String.join(", ", names));
        return "redirect:/firm/contracts/" + id;
    }

    private String form(ContractDraft draft, ClientScope scope, Model model) {
        List<String> signers = draft.content().signers().stream()
                .map(contact -> contacts.find(contact, scope))
                .map(Contact::name)
                .toList();
        model.addAttribute("draft", draft);
        model.addAttribute("signers", signers);
        model.addAttribute("gaps", drafts.preview(draft, scope).gaps());
        return "contracts/firm/dispatch";
    }
}
