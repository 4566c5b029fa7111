package caseflow.identity.firm;

import caseflow.activity.Actor;
import caseflow.identity.AddressTaken;
import caseflow.identity.SignedIn;
import caseflow.identity.StaffRoster;
import caseflow.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works at the firm: a list, and the way in for somebody new. */
@Controller
@RequestMapping("/firm/staff")
class FirmStaffController {

    private final StaffRoster roster;

    FirmStaffController(StaffRoster roster) {
        this.roster = roster;
    }

    /** What would be refused for oneself is not offered there. */
    @GetMapping
    String index(SignedIn person, Model model) {
        model.addAttribute("colleagues", roster.all());
        model.addAttribute("self", person.accountId());
        return "identity/firm/staff";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", ColleagueForm.blank());
        return "identity/firm/invite";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "identity/firm/invite";
        }
        try {
            roster.invite(form.name(), form.email(), form.chosen(), actor);
        } catch (AddressTaken taken) {
            errors.rejectValue("email", "identity.staff.taken");
            return "identity/firm/invite";
        }
        Flash.say(redirect, "identity.flash.staff.invited", form.name(), form.email());
        return "redirect:/firm/staff";
    }

    @PostMapping("/{id}/invitation")
    String repeat(@PathVariable long id, Actor actor, RedirectAttributes redirect) {
        var one = roster.inviteAgain(id, actor);
        Flash.say(redirect, "identity.flash.staff.invited", one.name(), one.email());
        return "redirect:/firm/staff";
    }
}
