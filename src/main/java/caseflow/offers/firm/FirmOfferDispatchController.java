package caseflow.offers.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.offers.OfferDispatches;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
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

/** Sends an offer, once it has been asked until when; and again, when it lies in the client's mail too long. */
@Controller
@RequestMapping({"/firm/proposals/{id}", "/firm/estimates/{id}"})
class FirmOfferDispatchController {

    private static final int DAYS_OPEN = 30;

    private final OfferDispatches dispatches;
    private final OfferDrafts drafts;
    private final Contacts contacts;
    private final FirmSettings settings;

    FirmOfferDispatchController(
            OfferDispatches dispatches, OfferDrafts drafts, Contacts contacts, FirmSettings settings) {
        this.dispatches = dispatches;
        this.drafts = drafts;
        this.contacts = contacts;
        this.settings = settings;
    }

    @GetMapping("/dispatch/new")
    String form(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Model model) {
        OfferDraft draft = drafts.findEditable(id, kind, scope);
        model.addAttribute("form", UntilForm.of(settings.today().plusDays(DAYS_OPEN), draft.version()));
        return form(draft, scope, model);
    }

    @PostMapping("/dispatch")
    String create(
            OfferKind kind,
            @PathVariable OfferId id,
            @ModelAttribute("form") UntilForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        OfferDraft draft = drafts.findEditable(id, kind, scope);
        Optional<LocalDate> until = form.read(settings.today(), errors);
        if (until.isEmpty()) {
            return form(draft, scope, model);
        }
        say(dispatches.send(id, form.seen(), until.get(), scope, actor), redirect, kind);
        return "redirect:/firm/" + kind.path() + "/" + id;
    }

    @PostMapping("/mailing")
    String mail(OfferKind kind, @PathVariable OfferId id, ClientScope scope, Actor actor, RedirectAttributes redirect) {
        drafts.find(id, kind, scope);
        say(dispatches.mail(id, scope, actor), redirect, kind);
        return "redirect:/firm/" + kind.path() + "/" + id;
    }

    private static void say(List<String> names, RedirectAttributes redirect, OfferKind kind) {
        if (names.isEmpty()) {
            Flash.say(redirect, "offers.flash.sent-to-nobody", kind.key());
        } else {
            Flash.say(redirect, "offers.flash.sent", kind.key(), String.join(", ", names));
        }
    }

    private String form(OfferDraft draft, ClientScope scope, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute(
                "readers",
                contacts.toMail(draft.content().client(), draft.kind().section(), scope).stream()
                        .map(Contact::name)
                        .toList());
        return "offers/firm/dispatch";
    }
}
