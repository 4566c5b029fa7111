package caseflow.library.firm;

import caseflow.activity.Actor;
import caseflow.library.Searches;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What clients looked for in vain: what the library might still answer. */
@Controller
@RequestMapping("/firm/library/searches")
class FirmSearchesController {

    private final Searches searches;

    FirmSearchesController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("misses", searches.misses());
        return "library/firm/searches";
    }

    @PostMapping("/removal")
    String remove(@RequestParam(defaultValue = "") String words, Actor actor, RedirectAttributes redirect) {
        searches.forget(words, actor);
        Flash.say(redirect, "library.flash.forgotten");
        return "redirect:/firm/library/searches";
    }
}
