package caseflow.identity.portal;

import caseflow.identity.Previews;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads an admin who looks at the portal as a contact back to that contact's client in the console. */
@Controller
class PortalPreviewController {

    private final Previews previews;

    PortalPreviewController(Previews previews) {
        this.previews = previews;
    }

    @PostMapping("/portal/preview/end")
    String destroy(SignedIn person, HttpServletRequest request, RedirectAttributes redirect) {
        previews.end(person, request.getRemoteAddr());
        Flash.say(redirect, "identity.flash.previewed", person.name());
        return "redirect:/firm/clients/"
                + Objects.requireNonNull(person.seat(), "previews have a seat").client();
    }
}
