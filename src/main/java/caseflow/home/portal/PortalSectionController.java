package caseflow.home.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The portal's sections in which nothing can be yet. */
@Controller
class PortalSectionController {

    @GetMapping("/portal/{section:documents|library}")
    String index(@PathVariable String section, Model model) {
        model.addAttribute("section", section);
        return "home/portal/section";
    }
}
