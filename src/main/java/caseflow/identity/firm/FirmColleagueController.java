package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.identity.Role;
import caseflow.identity.SignedIn;
import caseflow.identity.StaffRoster;
import caseflow.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of somebody at the firm. */
@Controller
@RequestMapping("/firm/staff/{id}")
class FirmColleagueController {

    private final StaffRoster roster;

    FirmColleagueController(StaffRoster roster) {
        this.roster = roster;
    }

    @GetMapping("/role/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("colleague", roster.find(id));
        return "identity/firm/role";
    }

    @PostMapping("/role")
    String update(
            @PathVariable long id, @RequestParam Role role, SignedIn admin, Actor actor, RedirectAttributes redirect) {
        var one = roster.give(id, role, admin, actor);
        Flash.say(
                redirect, role == Role.ADMIN ? "identity.flash.staff.admin" : "identity.flash.staff.staff", one.name());
        return "redirect:/firm/staff";
    }

    @GetMapping("/departure/new")
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("colleague", roster.find(id));
        return "identity/firm/departure";
    }

    @PostMapping("/departure")
    String switchOff(@PathVariable long id, SignedIn admin, Actor actor, RedirectAttributes redirect) {
        Flash.say(
                redirect,
                "identity.flash.staff.off",
                roster.switchOff(id, admin, actor).name());
        return "redirect:/firm/staff";
    }

    @PostMapping("/return")
    String switchOn(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        Flash.say(
                redirect, "identity.flash.staff.on", roster.switchOn(id, actor).name());
        return "redirect:/firm/staff";
    }
}
