package caseflow.offers.firm;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.offers.OfferDraft;
import caseflow.offers.OfferDrafts;
import caseflow.offers.OfferFiles;
import caseflow.offers.OfferId;
import caseflow.offers.OfferKind;
import caseflow.web.Flash;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files that go with an offer, put there and taken off until it is answered. */
@Controller
@RequestMapping({"/firm/proposals/{id}/files", "/firm/estimates/{id}/files"})
class FirmOfferFileController {

    private final OfferDrafts drafts;
    private final OfferFiles files;
    private final Dossier dossier;

    FirmOfferFileController(OfferDrafts drafts, OfferFiles files, Dossier dossier) {
        this.drafts = drafts;
        this.files = files;
        this.dossier = dossier;
    }

    @PostMapping
    String create(
            OfferKind kind,
            @PathVariable OfferId id,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model)
            throws IOException {
        OfferDraft draft = drafts.findEditable(id, kind, scope);
        form.judge(files.of(draft, scope).size(), errors);
        if (errors.hasErrors()) {
            return dossier.lay(draft, scope, model);
        }
        for (MultipartFile file : form.files()) {
            files.add(draft, UploadForm.name(file), file.getInputStream(), scope, actor);
        }
        return to(draft);
    }

    @GetMapping("/{file}")
    ResponseEntity<InputStreamResource> show(
            OfferKind kind, @PathVariable OfferId id, @PathVariable AttachmentId file, ClientScope scope) {
        Attachment found = files.find(drafts.find(id, kind, scope), file, scope);
        return AttachmentAnswer.of(found, files.open(found));
    }

    @PostMapping("/{file}/removal")
    String remove(
            OfferKind kind,
            @PathVariable OfferId id,
            @PathVariable AttachmentId file,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        OfferDraft draft = drafts.findEditable(id, kind, scope);
        files.remove(draft, file, scope, actor);
        Flash.say(redirect, "offers.flash.file-removed");
        return to(draft);
    }

    private static String to(OfferDraft draft) {
        return "redirect:/firm/" + draft.kind().path() + "/" + draft.id();
    }
}
