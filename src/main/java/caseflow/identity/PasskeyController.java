package caseflow.identity;

import caseflow.identity.passkey.Passkey;
import caseflow.web.BrowserName;
import caseflow.web.Flash;
import caseflow.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody adds a passkey of theirs, behind either door, or removes one. The page of the second factor lists them. */
@Controller
@RequestMapping({"/portal/profile/second-factor/passkeys", "/firm/profile/second-factor/passkeys"})
class PasskeyController {

    private final OwnPasskeys passkeys;
    private final PasskeyAsking asking;
    private final PasskeyReplies replies;
    private final Languages languages;
    private final Sessions sessions;
    private final SessionCookie cookie;

    PasskeyController(
            OwnPasskeys passkeys,
            PasskeyAsking asking,
            PasskeyReplies replies,
            Languages languages,
            Sessions sessions,
            SessionCookie cookie) {
        this.passkeys = passkeys;
        this.asking = asking;
        this.replies = replies;
        this.languages = languages;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/new")
    String form(SignedIn person, HttpServletRequest request, Model model) {
        model.addAttribute("form", PasskeyForm.named(suggested(person, request)));
        return page(person, model);
    }

    @PostMapping("/challenge")
    ResponseEntity<String> ask(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        return replies.to(asking.toAdd(person), request, response);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        String name = form.nameOr(suggested(person, request));
        if (!errors.hasErrors() && !passkeys.add(person, replies.token(request), form, name, request.getRemoteAddr())) {
            errors.reject("identity.passkey.unmade");
        }
        if (errors.hasErrors()) {
            return page(person, model);
        }
        // a copy of this session's cookie has to die with the other sessions
        cookie.change(sessions.renew(person), request, response);
        Flash.say(redirect, "identity.flash.passkey-added", name);
        return "redirect:" + EnrolmentPage.place(person);
    }

    @GetMapping("/{id}/removal/new")
    String askToRemove(@PathVariable long id, SignedIn person, Model model) {
        Passkey passkey = passkeys.find(person, id);
        model.addAttribute("passkey", passkey);
        model.addAttribute("removable", passkeys.removable(person, passkey));
        model.addAttribute("place", EnrolmentPage.place(person));
        return "identity/passkeyRemoval";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, SignedIn person, HttpServletRequest request, RedirectAttributes redirect) {
        passkeys.remove(person, id, request.getRemoteAddr());
        Flash.say(redirect, "identity.flash.passkey-removed");
        return "redirect:" + EnrolmentPage.place(person);
    }

    private String suggested(SignedIn person, HttpServletRequest request) {
        return BrowserName.of(BrowserName.said(request)).in(languages.in(person.locale()));
    }

    private static String page(SignedIn person, Model model) {
        model.addAttribute("place", EnrolmentPage.place(person));
        return "identity/passkey";
    }
}
