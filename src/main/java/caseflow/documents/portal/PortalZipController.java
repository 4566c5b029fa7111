package caseflow.documents.portal;

import caseflow.clients.ClientScope;
import caseflow.documents.Document;
import caseflow.documents.DocumentFiles;
import caseflow.documents.DocumentId;
import caseflow.documents.SharedDocuments;
import caseflow.evidence.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several documents, or all there are, taken home as one file. */
@Controller
class PortalZipController {

    private final SharedDocuments documents;
    private final DocumentFiles files;

    PortalZipController(SharedDocuments documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/portal/documents/zip")
    void show(
            @RequestParam(required = false, defaultValue = "") List<DocumentId> document,
            Reader reader,
            ClientScope scope,
            HttpServletResponse response)
            throws IOException {
        List<Document> chosen =
                document.isEmpty() ? documents.openAll(reader, scope) : documents.open(document, reader, scope);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"documents.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader("X-Content-Type-Options", "nosniff");
        files.zip(chosen, response.getOutputStream());
    }
}
