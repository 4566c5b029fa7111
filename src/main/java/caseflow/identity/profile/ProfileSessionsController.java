package caseflow.identity.profile;

import caseflow.activity.Actor;
import caseflow.identity.LiveSessions;
import caseflow.identity.SessionCookie;
import caseflow.identity.SignedIn;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody is signed in, and the end of it (ID-7). */
@Controller
@RequestMapping({"/portal/profile/sessions", "/firm/profile/sessions"})
class ProfileSessionsController {

    private final LiveSessions sessions;
    private final SessionCookie cookie;

    ProfileSessionsController(LiveSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping
    String index(SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("sessions", sessions.of(person));
        return "identity/profile/sessions";
    }

    @PostMapping("/{id}/ending")
    String destroy(@PathVariable long id, SignedIn person, Actor actor, RedirectAttributes redirect) {
        sessions.end(id, person, actor);
        Flash.say(redirect, "identity.flash.ended");
        return "redirect:" + person.home() + "/profile/sessions";
    }

    @PostMapping("/ending")
    String destroyOthers(SignedIn person, Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endOthers(person, cookie.browser(request), actor);
        Flash.say(redirect, "identity.flash.ended.others");
        return "redirect:" + person.home() + "/profile/sessions";
    }

    @PostMapping("/all/ending")
    String destroyAll(
            SignedIn person,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        sessions.endAll(person, cookie.browser(request), actor);
        cookie.drop(request, response);
        Flash.say(redirect, "identity.flash.ended.all");
        return "redirect:/sign-in";
    }
}
