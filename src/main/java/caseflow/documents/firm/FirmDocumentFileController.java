package caseflow.documents.firm;

import caseflow.attachments.Attachment;
import caseflow.attachments.AttachmentAnswer;
import caseflow.attachments.AttachmentId;
import caseflow.clients.ClientScope;
import caseflow.documents.Document;
import caseflow.documents.DocumentFiles;
import caseflow.documents.DocumentId;
import caseflow.documents.Documents;
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
    private final DocumentFiles files;

    FirmDocumentFileController(Documents documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/file")
    ResponseEntity<InputStreamResource> latest(@PathVariable DocumentId id, ClientScope scope) {
        Document document = documents.find(id, scope);
        return AttachmentAnswer.of(document.file(), document.fileName(), files.open(document.file()));
    }

    @GetMapping("/versions/{file}")
    ResponseEntity<InputStreamResource> version(
            @PathVariable DocumentId id, @PathVariable AttachmentId file, ClientScope scope) {
        Attachment version = documents.version(documents.find(id, scope), file, scope);
        return AttachmentAnswer.of(version, files.open(version));
    }
}
