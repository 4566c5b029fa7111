package caseflow.contracts.firm;

import caseflow.activity.Actor;
import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.attachments.UploadForm;
import caseflow.clients.ClientScope;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractDrafts;
import caseflow.contracts.ContractFiles;
import caseflow.contracts.ContractId;
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

/** Files that go with a contract, put there and taken off until somebody has signed it. */
@Controller
@RequestMapping("/firm/contracts/{id}/enclosures")
class FirmContractFileController {

    private final ContractDrafts drafts;
    private final ContractFiles files;
    private final Dossier dossier;

    FirmContractFileController(ContractDrafts drafts, ContractFiles files, Dossier dossier) {
        this.drafts = drafts;
        this.files = files;
        this.dossier = dossier;
    }

    @PostMapping
    String create(
            @PathVariable ContractId id,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            ClientScope scope,
            Actor actor,
            Model model)
            throws IOException {
        ContractDraft draft = drafts.findEditable(id, scope);
        form.judge(files.of(draft, scope).size(), errors);
        if (errors.hasErrors()) {
            return dossier.lay(draft, scope, model);
        }
        for (MultipartFile file : form.files()) {
            files.add(draft, UploadForm.name(file), file.getInputStream(), scope, actor);
        }
        return "redirect:/firm/contracts/" + id;
    }

    @GetMapping("/{file}")
    ResponseEntity<InputStreamResource> show(
            @PathVariable ContractId id, @PathVariable AttachmentId file, ClientScope scope) {
        Attachment found = files.find(drafts.find(id, scope), file, scope);
        return AttachmentAnswer.of(found, files.open(found));
    }

    @PostMapping("/{file}/removal")
    String remove(
            @PathVariable ContractId id,
            @PathVariable AttachmentId file,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        files.remove(drafts.findEditable(id, scope), file, scope, actor);
        Flash.say(redirect, "contracts.flash.file-removed");
        return "redirect:/firm/contracts/" + id;
    }
}
