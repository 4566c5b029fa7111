package caseflow.documents.firm;

import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.clients.ClientScope;
import caseflow.documents.Document;
import caseflow.documents.DocumentId;
import caseflow.documents.Documents;
import caseflow.web.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bytes of each version. The firm's own eyes leave no trace in the log. */
@Controller
@RequestMapping("/firm/documents/{id}")
class FirmDocumentFileController {

    private final Documents documents;

    FirmDocumentFileController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/file")
    ResponseEntity<InputStreamResource> latest(@PathVariable DocumentId id, ClientScope scope) {
        Document document = documents.find(id, scope);
        return AttachmentAnswer.of(document.file(), document.fileName(), documents.open(document.file()));
    }

    @GetMapping("/versions/{file}")
    ResponseEntity<InputStreamResource> version(
            @PathVariable DocumentId id, @PathVariable AttachmentId file, ClientScope scope) {
        Attachment version = documents.versions(documents.find(id, scope), scope).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
        return AttachmentAnswer.of(version, documents.open(version));
    }
}
