package caseflow.links.firm;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.links.LinkId;
import caseflow.links.Links;
import caseflow.links.Renewals;
import caseflow.web.Flash;
import caseflow.web.LocalAddress;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff do with the links of a document, from whatever page shows them. */
@Controller
@RequestMapping("/firm/links/{id}")
class FirmLinkController {

    private final Links links;
    private final Renewals renewals;

    FirmLinkController(Links links, Renewals renewals) {
        this.links = links;
        this.renewals = renewals;
    }

    @PostMapping("/revocation")
    String revoke(
            @PathVariable LinkId id,
            @RequestParam(defaultValue = "") String back,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        links.revoke(id, scope, actor);
        Flash.say(redirect, "links.flash.revoked");
        return to(back);
    }

    @PostMapping("/renewal")
    String renew(
            @PathVariable LinkId id,
            @RequestParam(defaultValue = "") String back,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        Optional<String> reader = renewals.renew(id, scope, actor);
        if (reader.isPresent()) {
            Flash.say(redirect, "links.flash.renewed", reader.get());
        } else {
            Flash.say(redirect, "links.flash.dead");
        }
        return to(back);
    }

    private static String to(String back) {
        return "redirect:" + LocalAddress.of(back).map(LocalAddress::value).orElse("/firm");
    }
}
