package caseflow.announcements.firm;

import caseflow.activity.Actor;
import caseflow.announcements.Announcement;
import caseflow.announcements.AnnouncementId;
import caseflow.announcements.AnnouncementQuery;
import caseflow.announcements.Announcements;
import caseflow.prose.Prose;
import caseflow.web.Flash;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All announcements, and what becomes of each. */
@Controller
@RequestMapping("/firm/announcements")
class FirmAnnouncementCourseController {

    private final Announcements announcements;
    private final AnnouncementDesk desk;
    private final Prose prose;

    FirmAnnouncementCourseController(Announcements announcements, AnnouncementDesk desk, Prose prose) {
        this.announcements = announcements;
        this.desk = desk;
        this.prose = prose;
    }

    @GetMapping
    String index(@ModelAttribute("listing") Listing listing, Model model) {
        AnnouncementQuery query = AnnouncementQuery.of(listing, desk.now());
        Stretch<Announcement, AnnouncementId> list = announcements.list(query);
        model.addAttribute("query", query);
        model.addAttribute("announcements", list.rows());
        model.addAttribute("pager", listing.pager(list));
        return "announcements/firm/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable AnnouncementId id, Model model) {
        Announcement announcement = announcements.find(id);
        model.addAttribute("announcement", announcement);
        model.addAttribute("stage", announcement.stage(desk.now()));
        model.addAttribute("reach", announcements.reach(id));
        model.addAttribute("html", prose.html(announcement.text()));
        model.addAttribute("mailing", desk.mailing());
        return "announcements/firm/show";
    }

    /** Before its time, or once and for all if it had none. */
    @PostMapping("/{id}/ending")
    String end(@PathVariable AnnouncementId id, Actor actor, RedirectAttributes redirect) {
        announcements.end(id, actor);
        Flash.say(redirect, "announcements.flash.ended");
        return to(id);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable AnnouncementId id, Actor actor, RedirectAttributes redirect) {
        announcements.remove(id, actor);
        Flash.say(redirect, "announcements.flash.removed");
        return to(id);
    }

    @PostMapping("/{id}/restoration")
    String restore(@PathVariable AnnouncementId id, Actor actor, RedirectAttributes redirect) {
        announcements.restore(id, actor);
        Flash.say(redirect, "announcements.flash.restored");
        return to(id);
    }

    private static String to(AnnouncementId id) {
        return "redirect:/firm/announcements/" + id;
    }
}
