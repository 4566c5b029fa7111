package caseflow.announcements.portal;

import caseflow.activity.Actor;
import caseflow.announcements.AnnouncementId;
import caseflow.announcements.Notice;
import caseflow.announcements.Noticeboard;
import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.evidence.Reader;
import caseflow.web.Flash;
import caseflow.web.Listing;
import caseflow.web.Stretch;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the firm has to say now, to be read, put aside and taken up again. */
@Controller
@RequestMapping("/portal/announcements")
class PortalAnnouncementController {

    private final Noticeboard board;

    PortalAnnouncementController(Noticeboard board) {
        this.board = board;
    }

    @GetMapping
    String index(@ModelAttribute("listing") Listing listing, Reader reader, ClientScope scope, Model model) {
        Stretch<Notice, AnnouncementId> page =
                board.page(contact(reader), scope, id(listing.afterNumber()), id(listing.beforeNumber()));
        model.addAttribute("notices", page.rows());
        model.addAttribute("pager", listing.pager(page));
        return "announcements/portal/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable AnnouncementId id, Reader reader, ClientScope scope, Model model) {
        model.addAttribute("notice", board.find(id, contact(reader), scope));
        return "announcements/portal/show";
    }

    @PostMapping("/{id}/dismissal")
    String dismiss(
            @PathVariable AnnouncementId id,
            Reader reader,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        board.dismiss(id, contact(reader), scope, actor);
        Flash.say(redirect, "announcements.flash.dismissed");
        return "redirect:/portal";
    }

    @PostMapping("/{id}/recall")
    String recall(
            @PathVariable AnnouncementId id,
            Reader reader,
            ClientScope scope,
            Actor actor,
            RedirectAttributes redirect) {
        board.recall(id, contact(reader), scope, actor);
        Flash.say(redirect, "announcements.flash.recalled");
        return "redirect:/portal/announcements";
    }

    private static @Nullable AnnouncementId id(@Nullable Long number) {
        return number == null ? null : new AnnouncementId(number);
    }

    private static ContactId contact(Reader reader) {
        return Objects.requireNonNull(reader.contact(), "readers are contacts");
    }
}
