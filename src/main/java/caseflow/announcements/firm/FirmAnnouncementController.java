package caseflow.announcements.firm;

import caseflow.activity.Actor;
import caseflow.announcements.Announcement;
import caseflow.announcements.AnnouncementDraft;
import caseflow.announcements.AnnouncementId;
import caseflow.announcements.Announcements;
import caseflow.web.Conflict;
import caseflow.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where announcements are written and rewritten. */
@Controller
class FirmAnnouncementController {

    private static final String PLACE = "/firm/announcements";

    private final Announcements announcements;
    private final AnnouncementDesk desk;

    FirmAnnouncementController(Announcements announcements, AnnouncementDesk desk) {
        this.announcements = announcements;
        this.desk = desk;
    }

    @GetMapping(PLACE + "/new")
    String form(Model model) {
        return page(null, desk.blank(), model);
    }

    @GetMapping(PLACE + "/{id}/edit")
    String edit(@PathVariable AnnouncementId id, Model model) {
        Announcement announcement = announcements.findEditable(id);
        return page(id, desk.form(announcement), model);
    }

    /** Looks for clients, and keeps nothing. */
    @PostMapping(
            path = {PLACE, PLACE + "/{id}"},
            params = "look")
    String look(
            @PathVariable(required = false) AnnouncementId id,
            @ModelAttribute("form") AnnouncementForm form,
            Model model) {
        return page(id, form, model);
    }

    @PostMapping(
            path = {PLACE, PLACE + "/{id}"},
            params = "!look")
    String save(
            @PathVariable(required = false) AnnouncementId id,
            @ModelAttribute("form") AnnouncementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<AnnouncementDraft> draft =
                id == null ? form.readNew(desk.time(), desk.now(), errors) : form.read(desk.time(), errors);
        if (draft.isEmpty()) {
            return page(id, form, model);
        }
        try {
            Announcement saved = id == null
                    ? announcements.add(draft.get(), actor)
                    : announcements.edit(id, form.seen(), draft.get(), actor);
            Flash.say(redirect, "announcements.flash.saved");
            return "redirect:" + PLACE + "/" + saved.id();
        } catch (Conflict refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refused);
            return page(id, form, model);
        }
    }

    private String page(@Nullable AnnouncementId id, AnnouncementForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("clients", desk.clients(form));
        model.addAttribute("mailing", desk.mailing());
        return "announcements/firm/form";
    }
}
