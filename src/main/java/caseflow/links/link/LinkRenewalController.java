package caseflow.links.link;

import caseflow.identity.Token;
import caseflow.links.RenewalRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A new link for whoever comes with one that was left too long. Answers every token alike. */
@Controller
class LinkRenewalController {

    private final RenewalRequests requests;

    LinkRenewalController(RenewalRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/l/{token}/renewal")
    String create(@PathVariable Token token, HttpServletRequest request) {
        requests.ask(token, request.getRemoteAddr());
        return "links/link/sent";
    }
}
