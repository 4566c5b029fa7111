package caseflow.links.link;

import caseflow.identity.Token;
import caseflow.links.LinkAddress;
import caseflow.links.LinkGrant;
import caseflow.links.LinkedDocuments;
import caseflow.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page behind a mailed link, whatever it is. */
@Controller
class LinkController {

    private final LinkedDocuments documents;

    LinkController(LinkedDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/l/{token}")
    String show(LinkGrant grant, @PathVariable Token token, Model model) {
        return documents
                .of(grant.subject().kind())
                .orElseThrow(NotFound::new)
                .show(grant, LinkAddress.of(token), model);
    }
}
