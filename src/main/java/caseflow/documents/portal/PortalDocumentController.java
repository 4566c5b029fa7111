package caseflow.documents.portal;

import caseflow.attachments.AttachmentAnswer;
import caseflow.clients.ClientScope;
import caseflow.documents.Access.How;
import caseflow.documents.Document;
import caseflow.documents.DocumentFiles;
import caseflow.documents.DocumentId;
import caseflow.documents.DocumentQuery;
import caseflow.documents.DocumentTabs;
import caseflow.documents.Preview;
import caseflow.documents.SharedDocuments;
import caseflow.evidence.Reader;
import caseflow.identity.SignedIn;
import caseflow.web.Listing;
import caseflow.web.NotFound;
import caseflow.web.Stretch;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the firm has shared, to be found, looked at and taken home. */
@Controller
@RequestMapping("/portal/documents")
class PortalDocumentController {

    private final SharedDocuments documents;
    private final DocumentFiles files;
    private final DocumentTabs tabs;

    PortalDocumentController(SharedDocuments documents, DocumentFiles files, DocumentTabs tabs) {
        this.documents = documents;
        this.files = files;
        this.tabs = tabs;
    }

    @GetMapping
    String index(
            @ModelAttribute("listing") Listing listing,
            SignedIn person,
            Reader reader,
            ClientScope scope,
            Model model) {
        Stretch<Document, DocumentId> list = documents.list(DocumentQuery.of(listing), reader, scope);
        model.addAttribute("documents", list.rows());
        model.addAttribute("pager", listing.pager(list));
        model.addAttribute("tabs", tabs.shownTo(person, scope));
        return "documents/portal/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable DocumentId id, Reader reader, ClientScope scope, Model model) throws IOException {
        Document document = documents.find(id, reader, scope);
        model.addAttribute("document", document);
        if (document.preview() == Preview.TEXT) {
            model.addAttribute(
                    "text",
                    files.text(documents.open(id, How.VIEW, reader, scope).file()));
        }
        return "documents/portal/show";
    }

    /** What the page draws. */
    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable DocumentId id, Reader reader, ClientScope scope) {
        if (documents.find(id, reader, scope).preview() == Preview.NONE) {
            throw new NotFound();
        }
        return answer(documents.open(id, How.VIEW, reader, scope));
    }

    @GetMapping("/{id}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable DocumentId id, Reader reader, ClientScope scope) {
        return answer(documents.open(id, How.DOWNLOAD, reader, scope));
    }

    private ResponseEntity<InputStreamResource> answer(Document document) {
        return AttachmentAnswer.of(document.file(), document.fileName(), files.open(document.file()));
    }
}
