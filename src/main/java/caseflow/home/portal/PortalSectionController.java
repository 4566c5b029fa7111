package caseflow.home.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's sections in which nothing can be yet. */
@Controller
class PortalSectionController {

    @GetMapping("/portal/library")
    String index(Model model) {
        model.addAttribute("section", "library");
        return "home/portal/section";
    }
}
