package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.identity.ColleagueFactors;
import caseflow.identity.SignedIn;
import caseflow.identity.StaffRoster;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the second factor away from somebody at the firm, after asking. */
@Controller
@RequestMapping("/firm/staff/{id}/second-factor/reset")
class FirmColleagueFactorController {

    private final StaffRoster roster;
    private final ColleagueFactors factors;

    FirmColleagueFactorController(StaffRoster roster, ColleagueFactors factors) {
        this.roster = roster;
        this.factors = factors;
    }

    @GetMapping("/new")
    String form(@PathVariable long id, Model model) {
        model.addAttribute("colleague", roster.find(id));
        return "identity/firm/resetColleague";
    }

    @PostMapping
    String create(@PathVariable long id, SignedIn admin, Actor actor, RedirectAttributes redirect) {
        Flash.say(
                redirect,
                "identity.flash.factor-reset",
                factors.reset(id, admin, actor).name());
        return "redirect:/firm/staff";
    }
}
